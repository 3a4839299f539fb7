#include "cli/command_line.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <map>
#include <memory>

#ifndef TIEOUT_VERSION
#define TIEOUT_VERSION "0.1.0"
#endif

namespace tieout::cli {

namespace {

void add_exhibit(CLI::App& command, std::string& exhibit) {
  command.add_option("-e,--exhibit", exhibit, "Of EDGAR submissions, only the documents of this type: EX-99.1")
      ->option_text("TYPE");
}

void add_jobs(CLI::App& command, std::size_t& jobs) {
  command.add_option("-j,--jobs", jobs, "Documents checked at the same time; default: one a processor")
      ->check(CLI::Range(std::size_t{1}, std::size_t{1024}).description(""))
      ->option_text("N");
}

void add_no_facts(CLI::App& command, bool& no_facts) {
  command.add_flag("--no-facts", no_facts, "Leave the facts of inline XBRL out: text and tables alone");
}

void add_check(CLI::App& program, CheckCommand& check) {
  std::map<std::string, ReportFormat> const formats{
      {"text", ReportFormat::text}, {"json", ReportFormat::json}, {"ndjson", ReportFormat::ndjson}};
  auto* const command =
      program.add_subcommand("check", "Check every figure in the running text of documents against their tables");
  command
      ->add_option("path", check.paths,
                   "Files; directories are searched for files of the formats that are read; - is standard input")
      ->required();
  command->add_option("-f,--format", check.format, "text, json, or ndjson (a report a line)")
      ->transform(CLI::CheckedTransformer(formats).description(""))
      ->option_text("text|json|ndjson");
  add_exhibit(*command, check.exhibit);
  command->add_option("-t,--tables", check.tables, "Also check against the tables of this document; may be repeated")
      ->option_text("FILE")
      ->expected(1)
      ->take_all();
  add_jobs(*command, check.jobs);
  command->add_flag("-a,--all", check.all, "List consistent figures, too (text)");
  add_no_facts(*command, check.no_facts);
  command->add_flag("--require-checked", check.require_checked,
                    "Exit with 1 where a document has no figure that could be checked");
  command->footer(
      "Exit status: 0 nothing wrong; 1 an inconsistent figure or an error; 2 usage, or a file that is\n"
      "missing, unreadable, empty or binary.");
}

void add_parse(CLI::App& program, ParseCommand& parse) {
  std::map<std::string, bool> const formats{{"text", false}, {"json", true}};
  auto* const command = program.add_subcommand("parse", "Show how a sentence is read: its tokens, items and claims, and what is left over");
  command->add_option("text", parse.text, "The sentence; - or nothing: standard input");
  command->add_option("-f,--format", parse.json, "text or json")
      ->transform(CLI::CheckedTransformer(formats).description(""))
      ->option_text("text|json");
}

void add_evaluate(CLI::App& program, EvaluateCommand& evaluate) {
  auto* const command = program.add_subcommand(
      "evaluate", "Measure the checks on documents that a person has labelled: DOC.gold.json beside DOC");
  command->add_option("path", evaluate.paths, "Directories with gold files, or documents that have one")->required();
  command->add_option("-m,--mutants", evaluate.mutants,
                      "Also count how many of the altered copies in this directory are found; its index.json lists them")
      ->option_text("DIR");
  command->add_flag("-s,--show", evaluate.show, "List every miss with its context, and every document");
  command->add_flag("--json", evaluate.json, "Print one JSON object");
  add_exhibit(*command, evaluate.exhibit);
  add_jobs(*command, evaluate.jobs);
  add_no_facts(*command, evaluate.no_facts);
  command->footer(
      "Gold files are read from the directories themselves, not from those below. `tieout label` drafts them.\n"
      "Exit status: 0 measured; 2 usage, or a gold file, its document or the index is missing or wrong.");
}

void add_label(CLI::App& program, LabelCommand& label) {
  auto* const command =
      program.add_subcommand("label", "Draft a gold file for a document: what `evaluate` reads, for a person to correct");
  command->add_option("file", label.path, "The document; - is standard input")->required();
  command->add_option("-o,--output", label.output, "Write to this file, which must not exist yet; usually DOC.gold.json")
      ->option_text("FILE");
  add_exhibit(*command, label.exhibit);
  add_no_facts(*command, label.no_facts);
}

}  // namespace

Command parse_command_line(int count, char const* const* arguments) {
  CLI::App program("Ties out the figures in a financial document's text to its tables", "tieout");
  program.set_version_flag("--version", "tieout " TIEOUT_VERSION);
  program.require_subcommand(1);
  program.get_formatter()->column_width(28);

  CheckCommand check;
  ParseCommand parse;
  TablesCommand tables;
  EvaluateCommand evaluate;
  LabelCommand label;
  RulesCommand rules;
  ExplainCommand explain;
  add_check(program, check);
  add_parse(program, parse);
  auto* const show = program.add_subcommand("tables", "Show what was understood of a document's tables");
  show->add_option("file", tables.path, "The document; - is standard input")->required();
  add_exhibit(*show, tables.exhibit);
  add_evaluate(program, evaluate);
  add_label(program, label);
  program.add_subcommand("rules", "List the rules")
      ->add_flag("--markdown", rules.markdown, "With their documentation and examples, as a page of Markdown");
  program.add_subcommand("explain", "Show a rule's documentation")
      ->add_option("rule", explain.rule, "The rule's id")
      ->required();

  try {
    program.parse(count, arguments);
  } catch (CLI::ParseError const& error) {
    return EndCommand{program.exit(error, std::cout, std::cerr) == 0 ? status_clean : status_failed};
  }
  if (program.got_subcommand("check")) return check;
  if (program.got_subcommand("parse")) return parse;
  if (program.got_subcommand("tables")) return tables;
  if (program.got_subcommand("evaluate")) return evaluate;
  if (program.got_subcommand("label")) return label;
  if (program.got_subcommand("explain")) return explain;
  return rules;
}

}  // namespace tieout::cli
