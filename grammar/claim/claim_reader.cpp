#include "tieout/grammar/claim/claim_reader.hpp"

#include "tieout/grammar/claim/item.hpp"
#include "tieout/grammar/claim/subject_reader.hpp"

#include <algorithm>

namespace tieout::grammar {
namespace {

/// Where a figure is: assertion and position in it.
struct Place {
  std::uint32_t assertion = 0;
  std::uint32_t figure = 0;
};

/// Goes through a sentence's items from left to right and assembles what they say.
///
/// A noun phrase in front of a predicate is its subject; a figure takes its role from what introduces it; a period
/// belongs to the figures before it in its clause that have none, else to those that follow; what stands behind a
/// comparator is a prior level.
class ClaimReader {
 public:
  ClaimReader(std::string_view text, Phrases const& phrases, Claims& claims)
      : text_(text), phrases_(phrases), claims_(claims), first_assertion_(static_cast<std::uint32_t>(claims.assertions.size())) {}

  void read() {
    Phrase const* const last = phrases_.list.data() + phrases_.list.size();
    for (at_ = phrases_.list.data(); at_ != last;) {
      if (auto const found = match_item(at_, last)) {
        at_ = found->end;
        item(*found);
      } else {
        Phrase const& phrase = *at_++;
        other(phrase);
      }
    }
    end_clause();
    finish();
  }

 private:
  // ---- items --------------------------------------------------------------------------------------------------

  void item(Item const& found) {
    switch (found.kind) {
      case ItemKind::when: when(found); return;
      case ItemKind::baseline: baseline(found); return;
      default: break;
    }
    Phrase const& quantity = quantity_of(found);
    switch (found.kind) {
      case ItemKind::change: change(found, quantity); break;
      case ItemKind::moved_to:
        freeze_subject();
        direct(*found.begin);
        level(quantity);
        break;
      case ItemKind::held_at:
        freeze_subject();
        direct(*found.begin);
        level(quantity);
        break;
      case ItemKind::to: to(quantity); break;
      case ItemKind::from: from(quantity); break;
      case ItemKind::compared: comparing_ = true; begin_prior_group(); level(quantity); break;
      case ItemKind::level: freeze_subject(); level(quantity); break;
      case ItemKind::of: of(quantity); break;
      case ItemKind::part: freeze_subject(); add_group(quantity, Role::share, false); break;
      case ItemKind::apposed: apposed(quantity); break;
      case ItemKind::in_parentheses: apposed(quantity); break;
      case ItemKind::nominal_change: nominal_change(found, quantity); break;
      case ItemKind::further: further(quantity); break;
      default: bare(quantity); break;
    }
    whole_behind();
  }

  [[nodiscard]] Phrase const& quantity_of(Item const& found) const {
    for (Phrase const* phrase = found.begin; phrase != found.end; ++phrase)
      if (phrase->kind == PhraseKind::quantity) return *phrase;
    return *found.begin;
  }

  void change(Item const& found, Phrase const& quantity) {
    bool const noun = (found.begin->classes() & lexical::direction_noun) != 0 && (found.begin->classes() & lexical::direction_verb) == 0;
    bool const of_figure = has_word(found, entry_of_of);
    if (noun || (of_figure && (found.begin->classes() & lexical::direction_noun) != 0)) {
      direct(*found.begin);
      // "a reduction of $4.1 million in research expenses": the subject follows.
      auto const behind = words_behind();
      if (!behind.empty()) {
        take_behind(behind);
        np_ = behind;
        start_subject();
      } else {
        freeze_subject();
      }
    } else {
      freeze_subject();
      direct(*found.begin);
    }
    add_group(quantity, change_role(unit_of(quantity)), false);
    direction_ = {};
  }

  void nominal_change(Item const& found, Phrase const& quantity) {
    Phrase const& noun = found.end[-1];
    direct(noun);
    Words between;
    for (Phrase const* phrase = &quantity + 1; phrase != found.end - 1; ++phrase)
      if (phrase->kind == PhraseKind::word) between.push_back(phrase);
    auto const behind = words_behind();
    if (!behind.empty()) {
      take_behind(behind);
      np_ = behind;
      for (auto const* phrase : between) np_.push_back(phrase);
      start_subject();
    } else if (!between.empty()) {
      Words const before = np_;
      np_ = between;
      bool const unit_only = between.size() == 1 && (between[0]->classes() & lexical::share_word) != 0;
      if (unit_only) np_ = before;
      start_subject();
    } else {
      freeze_subject();
    }
    std::optional<PeriodReference> base;
    for (Phrase const* phrase = &quantity + 1; phrase != found.end; ++phrase)
      if (phrase->kind == PhraseKind::period) base = phrases_.periods[phrase->index].references.front();
    add_group(quantity, change_role(unit_of(quantity)), false);
    if (base)
      for (Place const place : group_) figure(place).baseline = base;
    direction_ = {};
  }

  /// "to $1.1 million" behind a direction is the level it moved to; behind nothing it is a figure of its own.
  void to(Phrase const& quantity) {
    if (clause_moves_) {
      Direction const moved = last_direction_;
      add_group(quantity, level_role(), false);
      for (Place const place : group_)
        if (figure(place).direction == Direction::none) figure(place).direction = moved;
      return;
    }
    bare(quantity);
  }

  void from(Phrase const& quantity) {
    if (clause_moves_ || current_) {
      begin_prior_group();
      add_group(quantity, Role::prior_level, false);
      return;
    }
    bare(quantity);
  }

  void of(Phrase const& quantity) {
    if (direction_.pending && direction_.noun && contentful(np_)) {
      // "reductions in research and development expenses of $1.5 million"
      bool const adjective = direction_.adjective;
      if (!adjective || driver_) {
        start_subject();
        add_group(quantity, change_role(unit_of(quantity)), false);
        direction_.pending = false;
        return;
      }
    }
    if (driver_ && contentful(np_) && driver_direction_ != Direction::none && !comparing_) {
      start_subject();
      direction_.value = driver_direction_;
      direction_.span = driver_span_;
      add_group(quantity, change_role(unit_of(quantity)), false);
      direction_ = {};
      return;
    }
    if (comparing_) {
      prior_of(quantity);
      return;
    }
    freeze_subject();
    level(quantity);
  }

  /// "compared to a loss of $5.1 million": the noun phrase behind the comparator restates the subject, or names its own.
  void prior_of(Phrase const& quantity) {
    bool const own = contentful(np_) && !(current_ && akin(np_));
    if (own) {
      start_subject();
      current_.reset();
    } else {
      np_.clear();
    }
    add_group(quantity, Role::prior_level, false);
  }

  void level(Phrase const& quantity) {
    if (comparing_ && contentful(np_)) {
      prior_of(quantity);
      return;
    }
    // "were 2.7 times higher", "was 5% lower": the direction stands behind the figure.
    bool const adjective_behind = at_ != phrases_.list.data() + phrases_.list.size() && (at_->classes() & lexical::direction_adjective) != 0;
    if (adjective_behind && !comparing_) {
      direct(*at_);
      add_group(quantity, change_role(unit_of(quantity)), false);
      direction_ = {};
      return;
    }
    if (unit_of(quantity) == Unit::multiple) {
      add_group(quantity, Role::multiple, false);
      return;
    }
    add_group(quantity, level_role(), false);
    if (direction_.pending) {
      for (Place const place : group_)
        if (figure(place).direction == Direction::none) {
          figure(place).direction = direction_.value;
          figure(place).direction_span = direction_.span;
        }
      direction_.pending = false;
    }
  }

  /// "or $0.40 per diluted share", "($0.01 per share)", "(or 21%)": the figure before it in another measure.
  void apposed(Phrase const& quantity) {
    if (!last_) {
      bare(quantity);
      return;
    }
    Figure const before = figure(*last_);
    Unit const unit = unit_of(quantity);
    bool const change_before = before.role == Role::change || before.role == Role::percent_change || before.role == Role::point_change;
    if (unit == Unit::percent && before.role == Role::change) return add_group(quantity, Role::percent_change, true);
    if (unit == Unit::currency && before.role == Role::percent_change) return add_group(quantity, Role::change, true);
    if (change_before && unit != Unit::per_share && unit != Unit::shares) return add_group(quantity, change_role(unit), true);
    if (unit == Unit::percent && before.quantity.unit != Unit::percent) return add_group(quantity, Role::share, true);
    if (unit == before.quantity.unit && unit != Unit::shares) return add_group(quantity, before.role, true);
    apposed_assertion(quantity, before);
  }

  /// Money beside money per share, or beside a number of shares: another row of the same statement.
  void apposed_assertion(Phrase const& quantity, Figure const& before) {
    std::uint32_t const main = last_->assertion;
    std::uint32_t base = main;
    if (claims_.assertions[main].apposed_to) base = *claims_.assertions[main].apposed_to;
    QuantityPhrase const& phrase = phrases_.quantities[quantity.index];
    Unit const unit = phrase.quantities.front().unit;
    std::uint32_t target = 0;
    bool found = false;
    for (std::uint32_t i = first_assertion_; i < claims_.assertions.size(); ++i) {
      auto const& assertion = claims_.assertions[i];
      bool const same = assertion.apposed_to == base && !assertion.figures.empty() && assertion.figures.front().quantity.unit == unit;
      if (same) { target = i; found = true; }
    }
    if (!found) {
      Assertion assertion;
      assertion.subject = claims_.assertions[base].subject;
      assertion.subject.per_share = unit == Unit::per_share || (unit == Unit::currency);
      assertion.subject.shares = unit == Unit::shares;
      if (unit == Unit::shares || unit == Unit::per_share) assertion.subject.dilution = dilution_around(phrase);
      assertion.speech = speech_;
      assertion.apposed_to = base;
      target = static_cast<std::uint32_t>(claims_.assertions.size());
      claims_.assertions.push_back(std::move(assertion));
    } else if (claims_.assertions[target].subject.dilution == Dilution::unspecified) {
      claims_.assertions[target].subject.dilution = dilution_around(phrase);
    }
    Role const role = before.role == Role::prior_level ? Role::prior_level : Role::level;
    group_.clear();
    for (Quantity const& one : phrase.quantities) push_figure(target, one, role);
    group_role_ = role;
    apposed_group_ = true;
  }

  [[nodiscard]] Dilution dilution_around(QuantityPhrase const& phrase) const {
    if (phrase.dilution != 0) return static_cast<Dilution>(phrase.dilution);
    // "based on ... shares" behind a per-share figure counts the same shares.
    if (phrase.quantities.front().unit == Unit::shares && last_) return claims_.assertions[last_->assertion].subject.dilution;
    return Dilution::unspecified;
  }

  void further(Phrase const& quantity) {
    bool const listed = last_ && !np_blocks_list();
    if (!listed) {
      bare(quantity);
      return;
    }
    Figure const before = figure(*last_);
    Unit const unit = unit_of(quantity);
    std::uint32_t const assertion = last_->assertion;
    bool const alike = unit == before.quantity.unit || (unit == Unit::number && !phrases_.quantities[quantity.index].per_share);
    if (!alike) {
      if (before.role == Role::change && unit == Unit::percent) return add_group(quantity, Role::percent_change, true);
      bare(quantity);
      return;
    }
    Role role = before.role;
    // "and $263 thousand for the six months ... compared with $705 thousand": a new pair begins.
    if (role == Role::prior_level && begins_new_pair()) {
      role = Role::level;
      comparing_ = false;
    }
    if (role != group_role_) group_.clear();
    for (Quantity const& one : phrases_.quantities[quantity.index].quantities) {
      push_figure(assertion, one, role);
      figure(*last_).direction = before.role == role ? before.direction : last_direction_;
      figure(*last_).direction_span = before.direction_span;
    }
    group_role_ = role;
    if (role == Role::level && before.role == Role::prior_level) level_group_ = {*last_};
    np_.clear();
  }

  /// Words that stood between the last figure and this one make it no list.
  [[nodiscard]] bool np_blocks_list() const { return contentful(np_); }

  /// A comparator follows behind this figure and its period, before any other figure.
  [[nodiscard]] bool begins_new_pair() const {
    for (Phrase const* look = at_; look != phrases_.list.data() + phrases_.list.size(); ++look) {
      if (look->kind == PhraseKind::quantity || look->kind == PhraseKind::stop) return false;
      if ((look->classes() & lexical::comparator) != 0) return true;
    }
    return false;
  }

  void bare(Phrase const& quantity) {
    if (direction_.pending && contentful(np_)) {
      // Headline style: "Grows EPS 29%".
      start_subject();
      add_group(quantity, unit_of(quantity) == Unit::currency ? Role::level : change_role(unit_of(quantity)), false);
      direction_ = {};
      return;
    }
    auto const behind = words_behind();
    if (reporting_ && !contentful(np_) && !behind.empty()) {
      // "generating $9.8 billion in cash flow from operations"
      take_behind(behind);
      np_ = behind;
      start_subject();
      add_group(quantity, Role::level, false);
      return;
    }
    if (reporting_ && contentful(np_) && !behind.empty() && next_is_in()) {
      take_behind(behind);
      np_ = behind;
      start_subject();
      add_group(quantity, Role::level, false);
      return;
    }
    Role role = Role::mention;
    if (comparing_ && current_) role = Role::prior_level;
    if (role == Role::mention) {
      if (contentful(np_)) start_subject();
      else if (!behind.empty() && !subject_pending_) { take_behind(behind); np_ = behind; start_subject(); }
      current_.reset();
    }
    add_group(quantity, role, false);
  }

  [[nodiscard]] bool next_is_in() const {
    return at_ != phrases_.list.data() + phrases_.list.size() && at_->kind == PhraseKind::word && at_->entry == entry_of_in;
  }

  /// "0.12% of total assets", "or 1.56% of net loans receivable": the whole of a share.
  void whole_behind() {
    if (!last_ || !at_word(entry_of_of)) return;
    Figure& shared = figure(*last_);
    bool const ratio = shared.quantity.unit == Unit::percent && (shared.role == Role::level || shared.role == Role::prior_level || shared.role == Role::share || shared.role == Role::mention);
    if (!ratio) return;
    auto const behind = words_behind();
    if (behind.empty()) return;
    take_behind(behind);
    Assertion& assertion = claims_.assertions[last_->assertion];
    shared.whole = static_cast<std::uint32_t>(assertion.wholes.size());
    if (shared.role != Role::prior_level) shared.role = Role::share;
    assertion.wholes.push_back(read_subject(text_, behind));
    assertion.span = covering(assertion.span, behind.back()->span());
  }

  // ---- periods ------------------------------------------------------------------------------------------------

  void when(Item const& found) {
    Phrase const& phrase = found.end[-1];
    auto const& references = phrases_.periods[phrase.index].references;
    if (references.empty()) return;
    bool const prior = comparing_ || (last_ && figure(*last_).role == Role::prior_level);
    if (comparing_ && !prior_group_has_figures()) {
      prior_periods_ = references;
      return;
    }
    if (assign_to_open_figures(references)) {
      if (!prior) clause_periods_ = references;
      else baseline_of_changes(references);
      return;
    }
    if (!prior) clause_periods_ = references;
  }

  void baseline(Item const& found) {
    Phrase const& phrase = found.end[-1];
    auto const& references = phrases_.periods[phrase.index].references;
    if (references.empty()) return;
    if (!last_ && !direction_.pending && !clause_moves_) {
      clause_periods_ = references;
      return;
    }
    bool const any = baseline_of_changes(references);
    if (!any) {
      pending_baseline_ = references.front();
      if (!last_ && (found.begin->classes() & lexical::comparator) == 0 && clause_periods_.empty() && !clause_moves_) clause_periods_ = references;
    }
    np_.clear();
  }

  /// Gives the periods to this clause's figures that have none; false where there is no such figure.
  bool assign_to_open_figures(std::vector<PeriodReference> const& references) {
    std::vector<Place> open;
    for (Place const place : clause_figures_) {
      Figure const& one = figure(place);
      bool const same_side = (one.role == Role::prior_level) == (last_ && figure(*last_).role == Role::prior_level);
      if (!one.period && same_side) open.push_back(place);
    }
    if (open.empty()) return false;
    distribute(open, references);
    return true;
  }

  /// One period for all, or one each in order; otherwise it can't be known which is whose.
  void distribute(std::vector<Place> const& places, std::vector<PeriodReference> const& references) {
    if (references.size() == 1) {
      for (Place const place : places) figure(place).period = references.front();
      return;
    }
    // Figures of one assertion and role are one row of the distribution.
    std::vector<Place> rest = places;
    while (!rest.empty()) {
      std::vector<Place> row, others;
      for (Place const place : rest) {
        bool const same = place.assertion == rest.front().assertion && figure(place).role == figure(rest.front()).role;
        (same ? row : others).push_back(place);
      }
      for (std::size_t i = 0; i < row.size(); ++i) {
        if (row.size() == references.size()) figure(row[i]).period = references[i];
        else figure(row[i]).period = PeriodReference{};
      }
      rest = std::move(others);
    }
  }

  bool baseline_of_changes(std::vector<PeriodReference> const& references) {
    bool any = false;
    for (Place const place : clause_figures_) {
      Figure& one = figure(place);
      bool const changed = one.role == Role::change || one.role == Role::percent_change || one.role == Role::point_change || one.role == Role::multiple ||
                           (one.role == Role::level && one.direction != Direction::none);
      if (changed && !one.baseline) {
        one.baseline = references.front();
        any = true;
      }
    }
    return any;
  }

  // ---- everything else ----------------------------------------------------------------------------------------

  void other(Phrase const& phrase) {
    switch (phrase.kind) {
      case PhraseKind::comma:
        before_comma_ = contentful(np_) ? np_ : before_comma_;
        np_.clear();
        return;
      case PhraseKind::open:
      case PhraseKind::close: return;
      case PhraseKind::stop:
        end_clause();
        return;
      case PhraseKind::sign:
      case PhraseKind::ignored: return;
      default: word(phrase); return;
    }
  }

  void word(Phrase const& phrase) {
    std::uint64_t const classes = phrase.classes();
    if ((classes & lexical::comparator) != 0) {
      comparing_ = true;
      begin_prior_group();
      np_.clear();
      return;
    }
    if ((classes & lexical::boundary) != 0) {
      end_clause();
      return;
    }
    if ((classes & lexical::forward) != 0 && !phrase_is_capital_may(phrase)) {
      speech_ = speech_ == Speech::hypothetical ? speech_ : Speech::forward_looking;
      freeze_subject();
      return;
    }
    if (phrase.entry == entry_of_would) {
      speech_ = Speech::hypothetical;
      freeze_subject();
      return;
    }
    if ((classes & lexical::driver) != 0) {
      if (!driver_) {
        driver_ = true;
        driver_direction_ = Direction::none;
      }
      subject_.clear();
      subject_pending_ = false;
      np_.clear();
      before_comma_.clear();
      comparing_ = false;
      return;
    }
    if ((classes & lexical::level_verb) != 0) {
      freeze_subject();
      return;
    }
    if ((classes & (lexical::direction_noun | lexical::direction_verb | lexical::direction_adjective)) != 0) {
      direction_word(phrase);
      return;
    }
    if ((classes & lexical::report_verb) != 0) {
      reporting_ = true;
      np_.clear();
      before_comma_.clear();
      subject_.clear();
      subject_pending_ = false;
      return;
    }
    if ((classes & lexical::verb) != 0) {
      np_.clear();
      return;
    }
    np_.push_back(&phrase);
  }

  [[nodiscard]] bool phrase_is_capital_may(Phrase const& phrase) const {
    return phrase.begin->capital && (phrase.classes() & lexical::month) != 0;
  }

  void direction_word(Phrase const& phrase) {
    std::uint64_t const classes = phrase.classes();
    bool const verb = (classes & lexical::direction_verb) != 0;
    bool const noun = (classes & lexical::direction_noun) != 0;
    bool const adjective = (classes & lexical::direction_adjective) != 0;
    bool const verb_form = verb && contentful(np_) && !adjective && !(noun && follows_article(phrase));
    if (verb_form) {
      freeze_subject();
      direct(phrase);
      direction_.noun = false;
      return;
    }
    np_.clear();
    direct(phrase);
    direction_.noun = true;
    direction_.adjective = adjective && !noun;
    if (driver_) {
      driver_direction_ = direction_.value;
      driver_span_ = direction_.span;
    }
  }

  [[nodiscard]] bool follows_article(Phrase const& phrase) const {
    return &phrase != phrases_.list.data() && ((&phrase)[-1].classes() & lexical::stop) != 0;
  }

  void direct(Phrase const& phrase) {
    direction_.value = static_cast<Direction>(phrase.value());
    direction_.span = phrase.span();
    direction_.pending = true;
    direction_.noun = false;
    direction_.adjective = false;
    last_direction_ = direction_.value;
    clause_moves_ = true;
  }

  // ---- subjects -----------------------------------------------------------------------------------------------

  using Words = std::vector<Phrase const*>;

  [[nodiscard]] static bool contentful(Words const& words) { return has_content(words); }

  /// The noun phrase so far becomes the subject of the predicate that follows.
  void freeze_subject() {
    if (contentful(np_)) {
      subject_ = np_;
      subject_pending_ = true;
      np_.clear();
      before_comma_.clear();
    } else if (!subject_pending_ && !current_ && contentful(before_comma_)) {
      subject_ = before_comma_;
      subject_pending_ = true;
      before_comma_.clear();
    }
    np_.clear();
  }

  void start_subject() {
    subject_ = np_;
    subject_pending_ = true;
    np_.clear();
    before_comma_.clear();
  }

  /// A noun phrase that can only restate the current subject: it shares a word with it, or both speak of earnings.
  [[nodiscard]] bool akin(Words const& words) const {
    Subject const restated = read_subject(text_, words);
    return shares_word(text_, claims_.assertions[*current_].subject, restated);
  }

  /// The words that follow in "of X", "in X", "for X" up to the end of the noun phrase.
  [[nodiscard]] Words words_behind() const {
    Words words;
    Phrase const* look = at_;
    Phrase const* const last = phrases_.list.data() + phrases_.list.size();
    if (look == last || look->kind != PhraseKind::word) return words;
    std::uint64_t const preposition = look->classes() & lexical::preposition;
    if (preposition == 0 || look->entry == entry_of_to || look->entry == entry_of_from || look->entry == entry_of_by) return words;
    for (++look; look != last && look->kind == PhraseKind::word && words.size() < 16; ++look) {
      constexpr std::uint64_t ends = lexical::level_verb | lexical::comparator | lexical::boundary | lexical::report_verb | lexical::direction_verb |
                                     lexical::direction_noun | lexical::forward | lexical::driver | lexical::verb | lexical::part_verb;
      if ((look->classes() & ends) != 0) break;
      bool const joins = look->entry == entry_of_and || look->entry == entry_of_or;
      if (joins && (look + 1 == last || look[1].kind != PhraseKind::word || (look[1].classes() & (ends | lexical::stop | lexical::direction_adjective)) != 0)) break;
      // "in the quarter", "for the period": what follows the preposition is a period, not a subject.
      if ((look->classes() & lexical::direction_adjective) != 0) break;
      bool const before_period = (look->classes() & lexical::preposition) != 0 && look + 1 != last && look[1].kind != PhraseKind::word;
      if (before_period) break;
      words.push_back(look);
    }
    if (!has_content(words)) words.clear();
    return words;
  }

  void take_behind(Words const& words) { at_ = words.back() + 1; }

  [[nodiscard]] bool at_word(std::uint16_t entry) const {
    return at_ != phrases_.list.data() + phrases_.list.size() && at_->kind == PhraseKind::word && at_->entry == entry;
  }

  [[nodiscard]] static bool has_word(Item const& found, std::uint16_t entry) {
    return std::any_of(found.begin, found.end, [&](Phrase const& p) { return p.kind == PhraseKind::word && p.entry == entry; });
  }

  // ---- figures ------------------------------------------------------------------------------------------------

  [[nodiscard]] Unit unit_of(Phrase const& quantity) const { return phrases_.quantities[quantity.index].quantities.front().unit; }

  [[nodiscard]] static Role change_role(Unit unit) noexcept {
    switch (unit) {
      case Unit::percent: return Role::percent_change;
      case Unit::percentage_point:
      case Unit::basis_point: return Role::point_change;
      case Unit::multiple: return Role::multiple;
      default: return Role::change;
    }
  }

  [[nodiscard]] Role level_role() const noexcept { return comparing_ ? Role::prior_level : Role::level; }

  [[nodiscard]] Figure& figure(Place place) { return claims_.assertions[place.assertion].figures[place.figure]; }
  [[nodiscard]] Figure const& figure(Place place) const { return claims_.assertions[place.assertion].figures[place.figure]; }

  void begin_prior_group() {
    prior_periods_.clear();
    group_.clear();
    prior_figures_ = 0;
  }
  [[nodiscard]] bool prior_group_has_figures() const noexcept { return prior_figures_ != 0; }

  /// The assertion that figures go to now: a new one where a subject waits, else the current one.
  std::uint32_t target_assertion(QuantityPhrase const& phrase) {
    if (subject_pending_ || !current_) {
      Assertion assertion;
      assertion.subject = read_subject(text_, subject_);
      assertion.speech = speech_;
      assertion.driver = driver_;
      subject_pending_ = false;
      subject_.clear();
      current_ = static_cast<std::uint32_t>(claims_.assertions.size());
      claims_.assertions.push_back(std::move(assertion));
    }
    Assertion& assertion = claims_.assertions[*current_];
    if (phrase.per_share) assertion.subject.per_share = true;
    if (phrase.dilution != 0 && assertion.subject.dilution == Dilution::unspecified) assertion.subject.dilution = static_cast<Dilution>(phrase.dilution);
    return *current_;
  }

  void add_group(Phrase const& quantity, Role role, bool beside) {
    QuantityPhrase const& phrase = phrases_.quantities[quantity.index];
    std::uint32_t const target = beside ? last_->assertion : target_assertion(phrase);
    Direction const direction_before = beside ? figure(*last_).direction : direction_.value;
    Span const span_before = beside ? figure(*last_).direction_span : direction_.span;
    group_.clear();
    bool const range = phrase.quantities.size() > 1;
    bool const changes = role == Role::change || role == Role::percent_change || role == Role::point_change || role == Role::multiple;
    for (Quantity const& one : phrase.quantities) {
      push_figure(target, one, range && !changes ? Role::range : role);
      if (changes) {
        figure(*last_).direction = direction_before;
        figure(*last_).direction_span = span_before;
        if (pending_baseline_) figure(*last_).baseline = pending_baseline_;
      }
    }
    group_role_ = role;
    if (role == Role::level) level_group_ = group_;
    if (role == Role::level && pending_baseline_) figure(*last_).baseline = pending_baseline_;
    pending_baseline_.reset();
    apposed_group_ = false;
    np_.clear();
    before_comma_.clear();
  }

  void push_figure(std::uint32_t target, Quantity const& quantity, Role role) {
    Assertion& assertion = claims_.assertions[target];
    Figure one;
    one.quantity = quantity;
    one.role = role;
    if (role == Role::prior_level && !prior_periods_.empty()) one.period = prior_periods_[std::min(prior_figures_, prior_periods_.size() - 1)];
    Place const place{target, static_cast<std::uint32_t>(assertion.figures.size())};
    if (role != Role::level) one.counterpart = counterpart_in(assertion);
    assertion.figures.push_back(one);
    assertion.span = covering(assertion.span, quantity.span);
    if (assertion.span.begin > assertion.subject.span.begin && !assertion.subject.span.empty()) assertion.span.begin = assertion.subject.span.begin;
    if (role == Role::prior_level) ++prior_figures_;
    group_.push_back(place);
    clause_figures_.push_back(place);
    last_ = place;
  }

  /// The level of the same assertion that the next prior or changed figure stands beside: of a list of levels the one
  /// in the same place.
  [[nodiscard]] std::optional<std::uint32_t> counterpart_in(Assertion const& assertion) const {
    std::vector<std::uint32_t> levels;
    std::size_t behind = 0;
    for (std::uint32_t i = 0; i < assertion.figures.size(); ++i) {
      if (assertion.figures[i].role != Role::level) { ++behind; continue; }
      // A level behind a prior level begins a new pair.
      if (behind != 0 && i != 0 && assertion.figures[i - 1].role == Role::prior_level) levels.clear();
      levels.push_back(i);
      behind = 0;
    }
    if (levels.empty()) return std::nullopt;
    std::size_t position = group_.size();
    return levels[std::min(position, levels.size() - 1)];
  }

  /// Figures of the clause that still have no period take the clause's.
  void end_clause() {
    std::vector<Place> open;
    for (Place const place : clause_figures_)
      if (!figure(place).period && figure(place).role != Role::prior_level) open.push_back(place);
    if (!clause_periods_.empty() && !open.empty()) distribute(open, clause_periods_);
    clause_figures_.clear();
    np_.clear();
    before_comma_.clear();
    subject_.clear();
    subject_pending_ = false;
    comparing_ = false;
    direction_ = {};
    clause_moves_ = false;
    group_.clear();
    current_.reset();
    reporting_ = false;
    pending_baseline_.reset();
  }

  /// A prior level without a period of its own takes the change's baseline, and the other way round.
  void finish() {
    for (std::uint32_t i = first_assertion_; i < claims_.assertions.size(); ++i) {
      Assertion& assertion = claims_.assertions[i];
      for (Figure& prior : assertion.figures) {
        if (prior.role != Role::prior_level) continue;
        for (Figure& moved : assertion.figures) {
          bool const changed = moved.role == Role::change || moved.role == Role::percent_change || moved.role == Role::point_change || moved.role == Role::multiple;
          if (!changed) continue;
          if (!prior.period && moved.baseline && &moved < &prior) prior.period = moved.baseline;
          if (!moved.baseline && prior.period && &moved < &prior) moved.baseline = prior.period;
        }
      }
      // "the same period" that something is compared with is the one a year earlier.
      for (Figure& one : assertion.figures) {
        auto const settle = [](std::optional<PeriodReference>& reference) {
          if (reference && reference->relation == Relation::same && reference->year == 0) reference->relation = Relation::year_earlier;
        };
        if (one.role == Role::prior_level) settle(one.period);
        settle(one.baseline);
      }
    }
  }

  struct PendingDirection {
    Direction value = Direction::none;
    Span span;
    bool pending = false;
    bool noun = false;       ///< what moved follows: "a decrease in net loss"
    bool adjective = false;  ///< "lower general expenses"
  };

  static constexpr std::uint16_t entry_of_of = entry_of<"of">();
  static constexpr std::uint16_t entry_of_in = entry_of<"in">();
  static constexpr std::uint16_t entry_of_to = entry_of<"to">();
  static constexpr std::uint16_t entry_of_by = entry_of<"by">();
  static constexpr std::uint16_t entry_of_or = entry_of<"or">();
  static constexpr std::uint16_t entry_of_and = entry_of<"and">();
  static constexpr std::uint16_t entry_of_from = entry_of<"from">();
  static constexpr std::uint16_t entry_of_would = entry_of<"would">();

  std::string_view text_;
  Phrases const& phrases_;
  Claims& claims_;
  std::uint32_t first_assertion_;
  Phrase const* at_ = nullptr;

  Words np_;
  Words before_comma_;
  Words subject_;
  bool subject_pending_ = false;
  std::optional<std::uint32_t> current_;
  std::optional<Place> last_;
  std::vector<Place> group_;
  std::vector<Place> level_group_;
  std::vector<Place> clause_figures_;
  Role group_role_ = Role::mention;
  bool apposed_group_ = false;
  bool comparing_ = false;
  bool clause_moves_ = false;
  bool reporting_ = false;
  bool driver_ = false;
  Direction last_direction_ = Direction::none;
  Direction driver_direction_ = Direction::none;
  Span driver_span_{};
  PendingDirection direction_;
  std::vector<PeriodReference> clause_periods_;
  std::vector<PeriodReference> prior_periods_;
  std::size_t prior_figures_ = 0;
  std::optional<PeriodReference> pending_baseline_;
  Speech speech_ = Speech::reported;
};

}  // namespace

void read_claims(std::string_view text, Phrases const& phrases, Claims& claims) {
  ClaimReader(text, phrases, claims).read();
}

}  // namespace tieout::grammar
