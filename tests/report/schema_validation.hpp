#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <regex>
#include <string>
#include <vector>

namespace tieout::test {

/// Validates JSON against what docs/report.schema.json uses of JSON Schema draft-07.  A keyword that it does not know
/// is an objection, too, so that no constraint of the schema goes unchecked.
class SchemaValidation {
 public:
  explicit SchemaValidation(nlohmann::json schema) : schema_(std::move(schema)) {}

  /// The schema that is published for reports.
  [[nodiscard]] static SchemaValidation of_reports() {
    std::ifstream file(TIEOUT_SOURCE_DIR "/docs/report.schema.json");
    return SchemaValidation(nlohmann::json::parse(file));
  }

  /// What is wrong, each with its JSON pointer; empty where the value is valid.
  [[nodiscard]] std::vector<std::string> objections(nlohmann::json const& value) const {
    std::vector<std::string> found;
    check(value, schema_, "", found);
    return found;
  }

 private:
  using Json = nlohmann::json;
  using Objections = std::vector<std::string>;

  static bool has_type(Json const& value, std::string const& type) {
    if (type == "null") return value.is_null();
    if (type == "string") return value.is_string();
    if (type == "boolean") return value.is_boolean();
    if (type == "integer") return value.is_number_integer();
    if (type == "number") return value.is_number();
    if (type == "array") return value.is_array();
    return type == "object" && value.is_object();
  }

  static bool has_a_type(Json const& value, Json const& types) {
    if (types.is_string()) return has_type(value, types.get<std::string>());
    return std::any_of(types.begin(), types.end(),
                       [&](Json const& type) { return has_type(value, type.get<std::string>()); });
  }

  void check(Json const& value, Json const& schema, std::string const& at, Objections& found) const {
    for (auto const& [keyword, rule] : schema.items()) check_keyword(value, schema, keyword, rule, at, found);
  }

  void check_keyword(Json const& value, Json const& schema, std::string const& keyword, Json const& rule,
                     std::string const& at, Objections& found) const {
    auto const object = [&](bool holds) {
      if (!holds) found.push_back((at.empty() ? "/" : at) + ": " + keyword + ": " + value.dump().substr(0, 80));
    };
    if (keyword == "$schema" || keyword == "$id" || keyword == "title" || keyword == "description" ||
        keyword == "definitions")
      return;
    if (keyword == "$ref")
      return check(value, schema_.at(Json::json_pointer(rule.get<std::string>().substr(1))), at, found);
    if (keyword == "type") return object(has_a_type(value, rule));
    if (keyword == "const") return object(value == rule);
    if (keyword == "enum") return object(std::find(rule.begin(), rule.end(), value) != rule.end());
    if (keyword == "minimum") return object(!value.is_number() || value >= rule);
    if (keyword == "maximum") return object(!value.is_number() || value <= rule);
    if (keyword == "minItems") return object(!value.is_array() || value.size() >= rule.get<std::size_t>());
    if (keyword == "maxItems") return object(!value.is_array() || value.size() <= rule.get<std::size_t>());
    if (keyword == "minLength")
      return object(!value.is_string() || value.get<std::string>().size() >= rule.get<std::size_t>());
    if (keyword == "pattern") {
      return object(!value.is_string() ||
                    std::regex_search(value.get<std::string>(), std::regex(rule.get<std::string>())));
    }
    if (keyword == "required") {
      return object(!value.is_object() || std::all_of(rule.begin(), rule.end(), [&](Json const& name) {
        return value.contains(name.get<std::string>());
      }));
    }
    if (keyword == "oneOf") {
      return object(std::count_if(rule.begin(), rule.end(), [&](Json const& option) {
                      Objections none;
                      check(value, option, at, none);
                      return none.empty();
                    }) == 1);
    }
    if (keyword == "items") {
      for (std::size_t i = 0; value.is_array() && i < value.size(); ++i)
        check(value[i], rule, at + '/' + std::to_string(i), found);
      return;
    }
    if (!value.is_object() &&
        (keyword == "properties" || keyword == "additionalProperties" || keyword == "propertyNames"))
      return;
    if (keyword == "properties") {
      for (auto const& [name, member] : value.items()) {
        if (rule.contains(name)) check(member, rule.at(name), at + '/' + name, found);
      }
      return;
    }
    if (keyword == "additionalProperties") {
      for (auto const& [name, member] : value.items()) {
        if (schema.contains("properties") && schema.at("properties").contains(name)) continue;
        if (rule.is_boolean()) {
          if (!rule.get<bool>()) found.push_back(at + '/' + name + ": is not in the schema");
        } else {
          check(member, rule, at + '/' + name, found);
        }
      }
      return;
    }
    if (keyword == "propertyNames") {
      for (auto const& [name, member] : value.items()) check(Json(name), rule, at + '/' + name, found);
      return;
    }
    found.push_back(at + ": the schema's keyword " + keyword + " is not known here");
  }

  Json schema_;
};

}  // namespace tieout::test
