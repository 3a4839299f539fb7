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
  command->add_option("-e,--exhibit", check.exhibit, "Of EDGAR submissions, only the documents of this type: EX-99.1")
      ->option_text("TYPE");
  command->add_option("-t,--tables", check.tables, "Also check against the tables of this document; may be repeated")
      ->option_text("FILE")
      ->expected(1)
      ->take_all();
  command->add_option("-j,--jobs", check.jobs, "Documents checked at the same time; default: one a processor")
      ->check(CLI::Range(std::size_t{1}, std::size_t{1024}).description(""))
      ->option_text("N");
  command->add_flag("-a,--all", check.all, "List consistent figures, too (text)");
  command->add_flag("--no-facts", check.no_facts, "Leave the facts of inline XBRL out: text and tables alone");
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

}  // namespace

Command parse_command_line(int count, char const* const* arguments) {
  CLI::App program("Ties out the figures in a financial document's text to its tables", "tieout");
  program.set_version_flag("--version", "tieout " TIEOUT_VERSION);
  program.require_subcommand(1);
  program.get_formatter()->column_width(28);

  CheckCommand check;
  ParseCommand parse;
  TablesCommand tables;
  RulesCommand rules;
  ExplainCommand explain;
  add_check(program, check);
  add_parse(program, parse);
  auto* const show = program.add_subcommand("tables", "Show what was understood of a document's tables");
  show->add_option("file", tables.path, "The document; - is standard input")->required();
  show->add_option("-e,--exhibit", tables.exhibit, "Of EDGAR submissions, only the documents of this type: EX-99.1")
      ->option_text("TYPE");
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
  if (program.got_subcommand("explain")) return explain;
  return rules;
}

}  // namespace tieout::cli
