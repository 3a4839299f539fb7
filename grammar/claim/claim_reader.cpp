#include "tieout/grammar/claim/claim_reader.hpp"

#include "tieout/grammar/claim/basis_phrase.hpp"
#include "tieout/grammar/claim/item.hpp"
#include "tieout/grammar/claim/noun_phrase.hpp"
#include "tieout/grammar/claim/respective_names.hpp"
#include "tieout/grammar/claim/subject_reader.hpp"

#include <algorithm>

namespace tieout::grammar {
namespace {

template <Spelling spelling>
inline constexpr std::uint16_t entry = entry_of<spelling>();

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
    last_phrase_ = phrases_.list.data() + phrases_.list.size();
    for (at_ = phrases_.list.data(); at_ != last_phrase_;) {
      if (basis_phrase()) continue;
      if (auto const found = match_item(at_, last_phrase_)) {
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
    verb_seen_ = verb_seen_ || found.kind == ItemKind::level || found.kind == ItemKind::part || found.kind == ItemKind::change || found.kind == ItemKind::moved_to;
    if (quantity.multiple && found.kind != ItemKind::change) {
      multiplied(quantity);
      return;
    }
    switch (found.kind) {
      case ItemKind::change: change(found, quantity); break;
      case ItemKind::moved_to:
        freeze_subject();
        direct(*found.begin);
        level(quantity);
        period_inside(found);
        break;
      case ItemKind::held_at:
        freeze_subject();
        direct(*found.begin);
        level(quantity);
        break;
      case ItemKind::to: to(quantity); break;
      case ItemKind::from: from(quantity); break;
      case ItemKind::compared: compare(); level(quantity); break;
      case ItemKind::level:
        if (attributive(quantity) || existing(found, quantity)) break;
        freeze_subject();
        level(quantity);
        break;
      case ItemKind::of:
        // "up 3% at $38.3 billion"
        if (at_level(found) && clause_moves_ && !direction_.pending && !contentful(np_) && !clause_figures_.empty()) to(quantity);
        else of(quantity);
        break;
      case ItemKind::part: freeze_subject(); add_group(quantity, Role::share, false); break;
      case ItemKind::apposed: apposed(quantity); break;
      case ItemKind::in_parentheses: apposed(quantity); break;
      case ItemKind::nominal_change: nominal_change(found, quantity); break;
      case ItemKind::change_against: change_against(found, quantity); break;
      case ItemKind::parenthetic_prior: parenthetic_prior(found, quantity); break;
      case ItemKind::further: further(found, quantity); break;
      default: bare(quantity); break;
    }
    whole_behind();
  }

  [[nodiscard]] static bool at_level(Item const& found) { return found.begin->entry == entry<"at">; }

  /// "There was $23.5 million outstanding under the credit line": the subject stands behind.
  bool existing(Item const& found, Phrase const& quantity) {
    if (found.begin == phrases_.list.data() || found.begin[-1].entry != entry<"there">) return false;
    Words things = full_noun_phrase(at_, last_phrase_);
    if (contentful(things)) take_behind(things);
    else things = listed_things();
    if (!contentful(things)) return false;
    np_ = things;
    start_subject();
    current_.reset();
    add_group(quantity, Role::level, false);
    return true;
  }

  /// "is a $1.1 billion bank", "was a $2.0 million gain": the amount describes what the words behind it name.
  bool attributive(Phrase const& quantity) {
    if (&quantity == phrases_.list.data()) return false;
    std::uint16_t const before = (&quantity)[-1].entry;
    bool const described = (before == entry<"a"> || before == entry<"an">) && at_ != last_phrase_ &&
                           (at_->kind == PhraseKind::comma || (at_->kind == PhraseKind::word && has_content({at_}) && word_follows()));
    if (!described || unit_of(quantity) != Unit::currency) return false;
    Words const things = plain_noun_phrase(at_, last_phrase_);
    np_ = things;
    if (!things.empty()) take_behind(things);
    start_subject();
    current_.reset();
    add_group(quantity, Role::mention, false);
    return true;
  }

  [[nodiscard]] Phrase const& quantity_of(Item const& found) const {
    for (Phrase const* phrase = found.begin; phrase != found.end; ++phrase)
      if (phrase->kind == PhraseKind::quantity) return *phrase;
    return *found.begin;
  }

  void change(Item const& found, Phrase const& quantity) {
    bool const noun = (found.begin->classes() & lexical::direction_noun) != 0 && (found.begin->classes() & lexical::direction_verb) == 0;
    bool const of_figure = has_word(found, entry<"of">);
    if (noun || (of_figure && (found.begin->classes() & lexical::direction_noun) != 0)) {
      direct(*found.begin);
      // "a reduction of $4.1 million in research expenses": the subject follows.
      auto const behind = words_behind();
      if (!behind.empty()) {
        behind_preposition_ = at_->entry;
        take_behind(behind);
        np_ = behind;
        start_subject();
      } else {
        freeze_subject();
      }
      if (driver_) {
        driver_direction_ = direction_.value;
        driver_span_ = direction_.span;
      }
    } else {
      freeze_subject();
      direct(*found.begin);
    }
    add_group(quantity, change_role(unit_of(quantity)), false);
    direction_ = {};
    period_inside(found);
  }

  /// "declined sequentially $0.8 million": the period between the direction and its figure.
  void period_inside(Item const& found) {
    for (Phrase const* phrase = found.begin; phrase != found.end; ++phrase)
      if (phrase->kind == PhraseKind::period) when({ItemKind::when, phrase, phrase + 1});
  }

  void nominal_change(Item const& found, Phrase const& quantity) {
    Phrase const& noun = found.end[-1];
    direct(noun);
    Words between;
    for (Phrase const* phrase = &quantity + 1; phrase != found.end - 1; ++phrase)
      if (phrase->kind == PhraseKind::word) between.push_back(phrase);
    if (driver_) {
      driver_direction_ = direction_.value;
      driver_span_ = direction_.span;
    }
    auto const behind = words_behind();
    if (!behind.empty()) {
      take_behind(behind);
      np_ = behind;
      for (auto const* phrase : between) np_.push_back(phrase);
      start_subject();
    } else if (!between.empty()) {
      Words const before = np_;
      np_ = between;
      bool const unit_only = between.size() == 1 && (between[0]->classes() & (lexical::share_word | lexical::adverb)) != 0;
      if (unit_only) np_ = before;
      if (contentful(np_) || !current_) start_subject();
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

  /// "doubled", "more than tripled": the subject moved by a factor.
  void multiplied(Phrase const& quantity) {
    auto const& word = lexicon_entry(quantity.end[-1].entry);
    bool const adverb = word.text.size() > 4 && word.text.substr(word.text.size() - 4) == "fold";
    if (adverb && subject_pending_) np_.clear();
    freeze_subject();
    if (!adverb) direct(word.value > 10 ? Direction::up : Direction::down, quantity.span());
    add_group(quantity, Role::multiple, false);
    direction_ = {};
    verb_seen_ = true;
  }

  /// "120 basis points above last year"
  void change_against(Item const& found, Phrase const& quantity) {
    Phrase const& preposition = *(&quantity + 1);
    freeze_subject();
    direct(preposition.entry == entry<"below"> ? Direction::down : Direction::up, preposition.span());
    add_group(quantity, change_role(unit_of(quantity)), false);
    for (Place const place : group_) figure(place).baseline = phrases_.periods[found.end[-1].index].references.front();
    direction_ = {};
  }

  /// "(2008: $9.2 million)"
  void parenthetic_prior(Item const& found, Phrase const& quantity) {
    begin_prior_group();
    for (Phrase const* phrase = found.begin; phrase != found.end; ++phrase)
      if (phrase->kind == PhraseKind::period) prior_periods_ = phrases_.periods[phrase->index].references;
    add_group(quantity, Role::prior_level, false);
  }

  /// What follows is compared with what was said; at the head of a clause, with what will be.
  void compare() {
    leading_ = clause_figures_.empty() && !subject_pending_ && !contentful(np_) && !clause_moves_;
    comparing_ = true;
    begin_prior_group();
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
      // ", up from $1.05": the direction is that of the level before it.
      if (direction_.pending && last_ && current_ && figure(*last_).role == Role::level)
        for (Place const place : level_group_)
          if (figure(place).direction == Direction::none) direct_figure(place, direction_);
      begin_prior_group();
      add_group(quantity, Role::prior_level, false);
      direction_.pending = false;
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
    if (reporting_ && !contentful(np_) && !subject_pending_) {
      bare(quantity);
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
    bool const adjective_behind = at_ != last_phrase_ && (at_->classes() & lexical::direction_adjective) != 0;
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
        if (figure(place).direction == Direction::none) direct_figure(place, direction_);
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
    bool const change_before = is_change(before.role) && before.role != Role::multiple;
    if (unit == Unit::percent && before.role == Role::change) return add_group(quantity, Role::percent_change, true);
    if (unit == Unit::currency && before.role == Role::percent_change) return add_group(quantity, Role::change, true);
    if (change_before && unit != Unit::per_share && unit != Unit::shares) return add_group(quantity, change_role(unit), true);
    if (unit == Unit::percent && before.quantity.unit != Unit::percent) {
      std::uint32_t const main = last_->figure;
      add_group(quantity, Role::share, true);
      for (Place const place : group_) figure(place).counterpart = main;
      return;
    }
    bool const other_count = dilution_of(quantity) != Dilution::unspecified && dilution_of(quantity) != claims_.assertions[last_->assertion].subject.dilution;
    if (unit == before.quantity.unit && unit != Unit::shares && !other_count) return add_group(quantity, before.role, true);
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
    Role const role = before.role == Role::prior_level || before.role == Role::mention ? before.role : Role::level;
    for (std::uint32_t i = first_assertion_; i < claims_.assertions.size(); ++i) {
      auto const& assertion = claims_.assertions[i];
      Dilution const wanted = dilution_around(phrase);
      bool const alike = wanted == assertion.subject.dilution || (role == Role::prior_level && (wanted == Dilution::unspecified || assertion.subject.dilution == Dilution::unspecified));
      bool const same = assertion.apposed_to == base && !assertion.figures.empty() && assertion.figures.front().quantity.unit == unit && alike;
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

  [[nodiscard]] Dilution dilution_of(Phrase const& quantity) const { return static_cast<Dilution>(phrases_.quantities[quantity.index].dilution); }

  /// The last figure of the clause that a further one can continue: of the same unit, not only an aside.
  [[nodiscard]] std::optional<Place> continued(Unit unit, bool per_share) const {
    if (!last_) return std::nullopt;
    std::size_t looked = 0;
    for (auto place = clause_figures_.rbegin(); place != clause_figures_.rend() && looked < 4; ++place, ++looked) {
      Unit const other = figure(*place).quantity.unit;
      bool const plain = !per_share && (unit == Unit::number || other == Unit::number) && unit != Unit::percent && other != Unit::percent && other != Unit::per_share;
      // What restates is continued only by its own kind, and that through the figure it restates.
      if (unit == other || plain) return *place;
    }
    return std::nullopt;
  }

  void further(Item const& found, Phrase const& quantity) {
    Unit const unit = unit_of(quantity);
    bool const per_share = phrases_.quantities[quantity.index].per_share;
    if (np_blocks_list() || !last_ || clause_figures_.empty()) {
      bare(quantity);
      return;
    }
    if (clause_moves_ && has_word(found, entry<"to">)) {
      comparing_ = false;
      to(quantity);
      return;
    }
    auto const model = continued(unit, per_share);
    if (!model) {
      Figure const& before = figure(*last_);
      bool const comma = found.begin->kind == PhraseKind::comma && !has_word(found, entry<"and">);
      if (before.role == Role::change && unit == Unit::percent) return add_group(quantity, Role::percent_change, true);
      if (comma && unit == Unit::per_share && before.quantity.unit == Unit::currency) return apposed(quantity);
      bare(quantity);
      return;
    }
    Figure const before = figure(*model);
    Role role = before.role;
    if (behind_preposition_ != 0 && at_ != last_phrase_ && (at_->entry == behind_preposition_ || at_->entry == entry<"of">) && is_listed(role)) {
      // "increases of $1.1 million in salaries and $0.6 million in occupancy"
      auto const behind = words_behind();
      if (!behind.empty()) {
        take_behind(behind);
        np_ = behind;
        start_subject();
        elided(quantity, before);
        return;
      }
    }
    // "and $263 thousand for the six months ... compared with $705 thousand": a new pair begins.
    if (role == Role::prior_level && begins_new_pair()) {
      role = Role::level;
      comparing_ = false;
    }
    if (role != group_role_) group_.clear();
    std::uint32_t const assertion = sibling(model->assertion, phrases_.quantities[quantity.index], role);
    for (Quantity const& one : phrases_.quantities[quantity.index].quantities) {
      push_figure(assertion, one, role);
      Figure& added = figure(*last_);
      added.direction = before.role == role ? before.direction : last_direction_;
      added.direction_span = before.direction_span;
      if (before.whole && assertion == model->assertion) added.whole = before.whole;
      if (role == Role::share) added.counterpart.reset();
    }
    group_role_ = role;
    if (role == Role::level && before.role == Role::prior_level) level_group_ = {*last_};
    if (role == Role::level && before.role == Role::level) level_group_.push_back(*last_);
    np_.clear();
  }

  [[nodiscard]] static bool is_listed(Role role) noexcept { return is_change(role) || role == Role::level || role == Role::mention; }

  /// A figure of a new subject that says of it what the figure before said of its own: "consumer loans 5%".
  void elided(Phrase const& quantity, Figure const& before) {
    direction_.value = before.direction;
    direction_.span = before.direction_span;
    add_group(quantity, before.role, false);
    if (before.role == Role::level)
      for (Place const place : group_) direct_figure(place, direction_);
    direction_ = {};
  }

  /// Words that stood between the last figure and this one make it no list.
  [[nodiscard]] bool np_blocks_list() const { return contentful(np_); }

  /// A comparator follows behind this figure and its period, before any other figure.
  [[nodiscard]] bool begins_new_pair() const {
    for (Phrase const* look = at_; look != last_phrase_; ++look) {
      if (look->kind == PhraseKind::quantity || look->kind == PhraseKind::stop) return false;
      if ((look->classes() & lexical::comparator) != 0) return true;
    }
    return false;
  }

  void bare(Phrase const& quantity) {
    Unit const unit = unit_of(quantity);
    if (direction_.pending && contentful(np_)) {
      // Headline style: "Grows EPS 29%".
      start_subject();
      add_group(quantity, unit == Unit::currency ? Role::level : change_role(unit), false);
      direction_ = {};
      return;
    }
    if (label_) {
      label_ = false;
      add_group(quantity, Role::level, false);
      return;
    }
    if (unit == Unit::multiple && subject_pending_) {
      // "was oversubscribed three-fold"
      np_.clear();
      add_group(quantity, Role::multiple, false);
      return;
    }
    bool const by = contentful(np_) && np_.back()->entry == entry<"by"> && !clause_figures_.empty() && is_change(figure(clause_figures_.back()).role);
    if (by) np_.pop_back();
    bool const headed = contentful(np_) && np_.size() <= 8 && names_last(np_);
    if (headed && !comparing_ && last_ && !clause_figures_.empty() && np_.size() <= 6) {
      Figure const before = figure(clause_figures_.back());
      bool const alike = before.quantity.unit == unit && (is_change(before.role) || before.role == Role::level);
      if (alike && begins_behind_figure(np_)) {
        start_subject();
        elided(quantity, before);
        return;
      }
    }
    if (unit == Unit::count && counted(quantity)) return;
    auto const behind = unit == Unit::percent && at_word(entry<"of">) ? Words{} : words_behind();
    bool const endowed = !np_.empty() && np_.back()->entry == entry<"with"> && next_is_in();
    if (!behind.empty() && ((reporting_ && (!contentful(np_) || next_is_in())) || endowed)) {
      // "generating $9.8 million in cash flow from operations", "ended the year with $33 million in cash"
      behind_preposition_ = at_->entry;
      take_behind(behind);
      np_ = behind;
      start_subject();
      add_group(quantity, Role::level, false);
      return;
    }
    if (reporting_ && unit == Unit::currency && !contentful(np_)) {
      // "realized a $0.1 million and $1.0 million loss on sales", "includes a $3 million gain"
      auto const things = listed_things();
      if (contentful(things)) {
        np_ = things;
        start_subject();
        current_.reset();
        add_group(quantity, Role::level, false);
        return;
      }
    }
    bool const verbless = headed && !verb_seen_ && (unit == Unit::currency || unit == Unit::percent || unit == Unit::per_share) && !word_follows();
    if (headed && (verbless || (reporting_ && !comparing_))) {
      start_subject();
      add_group(quantity, Role::level, false);
      return;
    }
    Role role = Role::mention;
    if (comparing_ && current_) role = Role::prior_level;
    if (role == Role::mention) {
      if (contentful(np_)) start_subject();
      else if (!behind.empty() && !subject_pending_) {
        behind_preposition_ = at_->entry;
        take_behind(behind);
        np_ = behind;
        start_subject();
      }
      current_.reset();
    }
    add_group(quantity, role, false);
  }

  /// The noun phrase behind the last figure of a list; left in place unless it follows directly.
  [[nodiscard]] Words listed_things() {
    Phrase const* const behind = behind_list(at_, last_phrase_);
    Words const things = plain_noun_phrase(behind, last_phrase_);
    if (behind == at_ && !things.empty()) take_behind(things);
    return things;
  }

  /// "18 full-service offices": the things counted are the subject.
  bool counted(Phrase const& quantity) {
    Words const things = plain_noun_phrase(at_, last_phrase_);
    if (!contentful(things)) return false;
    take_behind(things);
    np_ = things;
    start_subject();
    current_.reset();
    add_group(quantity, reporting_ ? Role::level : Role::mention, false);
    return true;
  }

  /// The last word of a noun phrase that stands before its figure names something.
  [[nodiscard]] static bool names_last(Words const& words) {
    return (words.back()->classes() & (lexical::preposition | lexical::adverb | lexical::stop)) == 0;
  }

  /// The noun phrase begins behind a comma or an "and" that follows a figure.
  [[nodiscard]] bool begins_behind_figure(Words const& words) const {
    Phrase const* const front = words.front();
    if (front->entry == entry<"and">) return true;
    return front != phrases_.list.data() && (front[-1].kind == PhraseKind::comma || front[-1].entry == entry<"and">);
  }

  [[nodiscard]] bool word_follows() const {
    if (at_ == last_phrase_ || at_->kind != PhraseKind::word) return false;
    constexpr std::uint64_t may = lexical::direction_verb | lexical::direction_noun | lexical::comparator | lexical::preposition | lexical::boundary;
    return (at_->classes() & may) == 0 && at_->entry != entry<"and"> && at_->entry != entry<"or">;
  }

  [[nodiscard]] bool next_is_in() const {
    return at_ != last_phrase_ && at_->kind == PhraseKind::word && at_->entry == entry<"in">;
  }

  /// "0.12% of total assets", "or 1.56% of net loans receivable": the whole of a share.
  void whole_behind() {
    if (!last_) return;
    if (!whole_.empty()) put_whole();
    if (!at_word(entry<"of">)) return;
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

  /// "As a percentage of revenue, gross profit was 51.2%"
  void put_whole() {
    Figure& shared = figure(*last_);
    bool const ratio = shared.quantity.unit == Unit::percent && !shared.whole && (shared.role == Role::level || shared.role == Role::prior_level);
    if (!ratio) return;
    Assertion& assertion = claims_.assertions[last_->assertion];
    if (assertion.wholes.empty()) assertion.wholes.push_back(read_subject(text_, whole_));
    shared.whole = static_cast<std::uint32_t>(assertion.wholes.size() - 1);
    if (shared.role == Role::level) shared.role = Role::share;
  }

  // ---- periods ------------------------------------------------------------------------------------------------

  void when(Item const& found) {
    Phrase const& phrase = found.end[-1];
    auto references = phrases_.periods[phrase.index].references;
    if (references.empty()) return;
    if (names_a_change(phrase)) {
      if (!baseline_of_changes(references)) pending_baseline_ = references.front();
      return;
    }
    if (continues_periods(found)) {
      // "for the third quarter and first nine months of 2008": the year is said once.
      PeriodReference const& named = references.back();
      for (auto& earlier : when_references_)
        if (!earlier.dated() && earlier.relation == Relation::none && named.year != 0 && named.month == 0) {
          earlier.year = named.year;
          earlier.fiscal = named.fiscal;
        }
      when_references_.insert(when_references_.end(), references.begin(), references.end());
      references = when_references_;
      for (Place const place : when_places_) figure(place).period.reset();
      when_end_ = found.end;
      bool const had = !when_places_.empty();
      if (had) distribute(when_places_, references);
      if (prior_periods_open_) prior_periods_ = references;
      else if (!when_prior_) clause_periods_ = references;
      return;
    }
    when_references_ = references;
    when_places_.clear();
    when_end_ = found.end;
    prior_periods_open_ = false;
    bool const prior = comparing_ || (last_ && on_prior_side(figure(*last_), claims_.assertions[last_->assertion]));
    when_prior_ = prior;
    if (comparing_ && !prior_group_has_figures()) {
      prior_periods_ = references;
      prior_periods_open_ = true;
      return;
    }
    if (assign_to_open_figures(references)) {
      if (!prior) clause_periods_ = references;
      else baseline_of_changes(references);
      return;
    }
    if (!prior) clause_periods_ = references;
  }

  /// "year over year", "sequentially": what a change is measured from.
  [[nodiscard]] static bool names_a_change(Phrase const& phrase) {
    return std::any_of(phrase.begin, phrase.end, [](Token const& token) {
      return token.kind == TokenKind::word && (token.entry == entry<"over"> || token.entry == entry<"sequentially"> || token.entry == entry<"sequential">);
    });
  }

  /// Only "and" stands between this period and the one before.
  [[nodiscard]] bool continues_periods(Item const& found) const {
    if (when_end_ == nullptr) return false;
    bool joined = false;
    for (Phrase const* look = when_end_; look != found.begin; ++look) {
      if (look == last_phrase_) return false;
      if (look->kind == PhraseKind::comma) continue;
      if (look->kind != PhraseKind::word) return false;
      if (look->entry == entry<"and">) joined = true;
      else if ((look->classes() & lexical::stop) == 0) return false;
    }
    return joined;
  }

  void baseline(Item const& found) {
    Phrase const& phrase = found.end[-1];
    auto const& references = phrases_.periods[phrase.index].references;
    if (references.empty()) return;
    bool const comparator = (found.begin->classes() & lexical::comparator) != 0;
    bool const leads = clause_figures_.empty() && !direction_.pending && !clause_moves_;
    if (leads && (comparator || found.begin->entry == entry<"since">)) {
      pending_baseline_ = references.front();
      if (comparator) np_.clear();
      return;
    }
    if (leads && !last_) {
      clause_periods_ = references;
      return;
    }
    bool const any = baseline_of_changes(references);
    if (!any) pending_baseline_ = references.front();
    np_.clear();
  }

  /// Gives the periods to this clause's figures that have none; false where there is no such figure.
  bool assign_to_open_figures(std::vector<PeriodReference> const& references) {
    std::vector<Place> open;
    for (Place const place : clause_figures_) {
      Figure const& one = figure(place);
      bool const same_side = on_prior_side(one, claims_.assertions[place.assertion]) == (last_ && on_prior_side(figure(*last_), claims_.assertions[last_->assertion]));
      if (!one.period && same_side) open.push_back(place);
    }
    if (open.empty()) return false;
    when_places_ = open;
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
      bool const changed = is_change(one.role) || (one.role == Role::level && one.direction != Direction::none);
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
        comma(phrase);
        return;
      case PhraseKind::open:
      case PhraseKind::close: return;
      case PhraseKind::stop:
        if (phrase.colon && labels()) return;
        end_clause();
        return;
      case PhraseKind::sign:
      case PhraseKind::ignored: return;
      default: word(phrase); return;
    }
  }

  /// A noun phrase that a comma ends may go on behind it: "selling, general and administrative expenses".
  void comma(Phrase const& phrase) {
    if (driver_leads_ && !driver_figures_) {
      // "As a result of these factors, net income was ..."
      driver_ = false;
      driver_leads_ = false;
    }
    if (leading_ && !clause_figures_.empty()) {
      // "Compared to $4.1 million a year ago, operating income ..."
      comparing_ = false;
      leading_ = false;
      leading_assertion_ = current_;
    }
    if (contentful(np_)) {
      bool const goes_on = !before_comma_.empty() && before_comma_.back() == np_.front() - 1 && np_.size() <= 5 && before_comma_.size() <= 12;
      Words joined = goes_on ? before_comma_ : Words{};
      joined.insert(joined.end(), np_.begin(), np_.end());
      joined.push_back(&phrase);
      before_comma_ = std::move(joined);
    }
    np_.clear();
  }

  /// "Net sales: $48.2 million": what stands before the colon is the subject of what follows.
  bool labels() {
    if (!contentful(np_) || np_.size() > 8 || at_ == last_phrase_) return false;
    bool const figure_follows = at_->kind == PhraseKind::quantity || (at_->classes() & (lexical::direction_verb | lexical::direction_noun)) != 0;
    if (!figure_follows) return false;
    freeze_subject();
    current_.reset();
    label_ = at_->kind == PhraseKind::quantity;
    return true;
  }

  /// "excluding the charge," set off by commas says nothing of the subject.
  bool aside(Phrase const& phrase) {
    if (phrase.entry != entry<"excluding"> && phrase.entry != entry<"including">) return false;
    bool const opens = &phrase == phrases_.list.data() || (&phrase)[-1].kind == PhraseKind::comma;
    if (!opens || contentful(np_)) return false;
    Phrase const* look = at_;
    while (look != last_phrase_ && (look->kind == PhraseKind::word || look->kind == PhraseKind::period || look->kind == PhraseKind::sign) && look - at_ < 24) ++look;
    if (look == last_phrase_ || look->kind != PhraseKind::comma) return false;
    at_ = look + 1;
    if (!before_comma_.empty()) {
      np_ = before_comma_;
      if (np_.back()->kind == PhraseKind::comma) np_.pop_back();
      before_comma_.clear();
    }
    return true;
  }

  /// "as a percentage of revenue"
  bool percentage_of(Phrase const& phrase) {
    if (phrase.entry != entry<"as">) return false;
    Phrase const* look = at_;
    if (look != last_phrase_ && (look->classes() & lexical::stop) != 0) ++look;
    if (look == last_phrase_) return false;
    bool const percentage = look->kind == PhraseKind::sign ? look->begin->symbol == '%' : look->kind == PhraseKind::word && (look->entry == entry<"percentage"> || look->entry == entry<"percent">);
    if (!percentage || ++look == last_phrase_ || look->entry != entry<"of">) return false;
    at_ = look;
    whole_ = words_behind();
    if (!whole_.empty()) take_behind(whole_);
    return true;
  }

  /// Basis phrases beside a figure belong to it; others to what the clause will say.
  bool basis_phrase() {
    auto const found = match_basis_phrase(at_, last_phrase_);
    if (!found) return false;
    at_ = found->end;
    clause_basis_ = found->basis;
    return true;
  }

  /// "net cash provided by operating activities was": a verb's participle inside a noun phrase.
  [[nodiscard]] bool is_participle() const {
    if (!contentful(np_) || at_ == last_phrase_) return false;
    // "receivables sold were", "cost of goods sold increased 5%", but "reported increased sales"
    if ((at_->classes() & lexical::level_verb) != 0) return true;
    bool const noun_behind = at_ + 1 != last_phrase_ && at_[1].kind == PhraseKind::word && has_content({at_ + 1});
    if ((at_->classes() & lexical::direction_verb) != 0) return !noun_behind;
    if ((at_->classes() & lexical::preposition) == 0 || at_->entry == entry<"of">) return false;
    int looked = 0;
    for (Phrase const* look = at_; look != last_phrase_ && looked < 14; ++look, ++looked) {
      if (look->kind == PhraseKind::quantity || look->kind == PhraseKind::comma || look->kind == PhraseKind::stop) return look->kind == PhraseKind::quantity && look[-1].entry == entry<"of">;
      if ((look->classes() & lexical::boundary) != 0 && look->entry != entry<"as">) return false;
      if ((look->classes() & (lexical::level_verb | lexical::direction_verb)) != 0) return true;
    }
    return false;
  }

  /// "has grown", "have been": the verb follows.
  [[nodiscard]] bool is_auxiliary(Phrase const& phrase) const {
    if (phrase.entry != entry<"has"> && phrase.entry != entry<"have"> && phrase.entry != entry<"had">) return false;
    Phrase const* look = at_;
    while (look != last_phrase_ && look - at_ < 3 && look->kind == PhraseKind::word && ((look->classes() & lexical::adverb) != 0 || look->entry == entry<"not">)) ++look;
    if (look == last_phrase_) return false;
    if (look->kind == PhraseKind::quantity) return look->multiple;
    return (look->classes() & (lexical::direction_verb | lexical::level_verb | lexical::verb | lexical::report_verb | lexical::part_verb)) != 0;
  }

  void word(Phrase const& phrase) {
    std::uint64_t const classes = phrase.classes();
    if ((classes & lexical::comparator) != 0) {
      compare();
      np_.clear();
      return;
    }
    bool const comparator_follows = at_ != last_phrase_ && (at_->classes() & lexical::comparator) != 0;
    if (comparator_follows && (phrase.entry == entry<"as"> || phrase.entry == entry<"which">)) return;
    if (percentage_of(phrase) || aside(phrase)) return;
    bool const because_of = phrase.entry == entry<"because"> && at_word(entry<"of">);
    if ((classes & lexical::boundary) != 0 && !because_of) {
      if (phrase.entry != entry<"that"> && phrase.entry != entry<"because">) driver_ = false;
      end_clause();
      return;
    }
    if (phrase.entry == entry<"respectively">) {
      respectively_ = true;
      return;
    }
    if (expected_noun(phrase)) {
      np_.push_back(&phrase);
      return;
    }
    if ((classes & lexical::forward) != 0 && !phrase_is_capital_may(phrase)) {
      speech_ = speech_ == Speech::hypothetical ? speech_ : Speech::forward_looking;
      freeze_subject();
      return;
    }
    if (phrase.entry == entry<"would">) {
      speech_ = Speech::hypothetical;
      freeze_subject();
      return;
    }
    if ((classes & lexical::driver) != 0) {
      if (!driver_) {
        driver_ = true;
        driver_direction_ = Direction::none;
        driver_leads_ = !verb_seen_ && clause_figures_.empty() && !clause_moves_;
        driver_figures_ = false;
      }
      subject_.clear();
      subject_pending_ = false;
      np_.clear();
      before_comma_.clear();
      comparing_ = false;
      return;
    }
    if ((classes & lexical::level_verb) != 0) {
      verb_seen_ = true;
      freeze_subject();
      return;
    }
    if ((classes & (lexical::direction_noun | lexical::direction_verb | lexical::direction_adjective)) != 0) {
      direction_word(phrase);
      return;
    }
    if ((classes & (lexical::report_verb | lexical::verb)) != 0) verb_seen_ = true;
    if (is_auxiliary(phrase)) {
      freeze_subject();
      return;
    }
    if ((classes & (lexical::report_verb | lexical::verb)) != 0 && is_participle()) {
      np_.push_back(&phrase);
      return;
    }
    if ((classes & lexical::report_verb) != 0) {
      reporting_ = true;
      np_.clear();
      if (phrase.entry == entry<"earned"> || phrase.entry == entry<"lost">) np_.push_back(&phrase);
      before_comma_.clear();
      subject_.clear();
      subject_pending_ = false;
      return;
    }
    if ((classes & lexical::verb) != 0) {
      freeze_subject();
      return;
    }
    np_.push_back(&phrase);
  }

  /// "expected volatility": an attribute, no expectation.
  [[nodiscard]] bool expected_noun(Phrase const& phrase) const {
    if (phrase.entry != entry<"expected"> && phrase.entry != entry<"projected"> && phrase.entry != entry<"anticipated">) return false;
    if (&phrase != phrases_.list.data() && ((&phrase)[-1].classes() & (lexical::level_verb | lexical::report_verb)) != 0) return false;
    return at_ != last_phrase_ && at_->kind == PhraseKind::word && (at_->classes() & (lexical::preposition | lexical::stop | lexical::level_verb)) == 0;
  }

  [[nodiscard]] bool phrase_is_capital_may(Phrase const& phrase) const {
    return phrase.begin->capital && (phrase.classes() & lexical::month) != 0;
  }

  void direction_word(Phrase const& phrase) {
    std::uint64_t const classes = phrase.classes();
    bool const verb = (classes & lexical::direction_verb) != 0;
    bool const noun = (classes & lexical::direction_noun) != 0;
    bool const adjective = (classes & lexical::direction_adjective) != 0;
    // "cash decreased from", but "decreased costs".
    bool const before_noun = adjective && at_ != last_phrase_ && at_->kind == PhraseKind::word && has_content({at_});
    bool const verb_form = verb && contentful(np_) && !before_noun && !(noun && follows_article(phrase));
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

  void direct(Phrase const& phrase) { direct(static_cast<Direction>(phrase.value()), phrase.span()); }

  void direct(Direction value, Span span) {
    direction_.value = value;
    direction_.span = span;
    direction_.pending = true;
    direction_.noun = false;
    direction_.adjective = false;
    last_direction_ = direction_.value;
    clause_moves_ = true;
  }

  template <typename Said>
  void direct_figure(Place place, Said const& said) {
    figure(place).direction = said.value;
    figure(place).direction_span = said.span;
  }

  // ---- subjects -----------------------------------------------------------------------------------------------

  [[nodiscard]] static bool contentful(Words const& words) { return has_content(words); }

  /// The noun phrase so far becomes the subject of the predicate that follows.
  void freeze_subject() {
    if (contentful(np_)) {
      // "compared to 12.1% a year earlier, and assets grew": what follows has a subject of its own.
      if (comparing_ && prior_group_has_figures()) comparing_ = false;
      subject_ = listed(np_);
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

  /// The noun phrase with what a list of names has before its last comma.
  [[nodiscard]] Words listed(Words const& words) const {
    bool const joins = std::any_of(words.begin(), words.end(), [](Phrase const* word) { return word->entry == entry<"and"> || word->entry == entry<"or">; });
    bool const behind_comma = words.front() != phrases_.list.data() && words.front()[-1].kind == PhraseKind::comma;
    if (!joins || !behind_comma || before_comma_.empty() || before_comma_.back() != words.front() - 1) return words;
    if ((before_comma_.front()->classes() & (lexical::preposition | lexical::boundary)) != 0) return words;
    Words all = before_comma_;
    all.insert(all.end(), words.begin(), words.end());
    return all;
  }

  void start_subject() {
    subject_ = np_.empty() ? np_ : listed(np_);

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
  [[nodiscard]] Words words_behind() const { return noun_phrase_behind_preposition(at_, last_phrase_); }

  void take_behind(Words const& words) { at_ = words.back() + 1; }

  [[nodiscard]] bool at_word(std::uint16_t wanted) const {
    return at_ != last_phrase_ && at_->kind == PhraseKind::word && at_->entry == wanted;
  }

  [[nodiscard]] static bool has_word(Item const& found, std::uint16_t wanted) {
    return std::any_of(found.begin, found.end, [&](Phrase const& p) { return p.kind == PhraseKind::word && p.entry == wanted; });
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

  [[nodiscard]] static bool is_change(Role role) noexcept {
    return role == Role::change || role == Role::percent_change || role == Role::point_change || role == Role::multiple;
  }

  /// A prior level, or a share that restates one.
  [[nodiscard]] static bool on_prior_side(Figure const& one, Assertion const& assertion) {
    if (one.role == Role::prior_level) return true;
    return one.role == Role::share && one.counterpart && assertion.figures[*one.counterpart].role == Role::prior_level;
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
  std::uint32_t target_assertion(QuantityPhrase const& phrase, Role role) {
    if (subject_pending_ && leading_assertion_ && !comparing_) {
      // "Compared to $4.1 million a year ago, operating income was": the subject comes late.
      current_ = leading_assertion_;
      claims_.assertions[*current_].subject = read_subject(text_, subject_);
      claims_.assertions[*current_].speech = speech_;
      subjects_.push_back({*current_, subject_});
      subject_pending_ = false;
      subject_.clear();
      leading_assertion_.reset();
    } else if (subject_pending_ || !current_) {
      Assertion assertion;
      assertion.subject = read_subject(text_, subject_);
      if (assertion.subject.basis == Basis::unspecified) assertion.subject.basis = clause_basis_;
      assertion.speech = speech_;
      assertion.driver = driver_;
      current_ = static_cast<std::uint32_t>(claims_.assertions.size());
      subjects_.push_back({*current_, subject_});
      subject_pending_ = false;
      subject_.clear();
      claims_.assertions.push_back(std::move(assertion));
    }
    return sibling(*current_, phrase, role);
  }

  /// The assertion of the same subject for a figure of another dilution or basis: itself while it has no figures.
  std::uint32_t sibling(std::uint32_t of, QuantityPhrase const& phrase, Role role) {
    auto tail = match_basis_phrase(at_, last_phrase_);
    if (tail && role == Role::prior_level) {
      // "from $0.59 as restated" stays beside its level.
      at_ = tail->end;
      tail.reset();
    }
    auto const dilution = static_cast<Dilution>(phrase.dilution);
    Subject& subject = claims_.assertions[of].subject;
    bool const empty = claims_.assertions[of].figures.empty();
    bool const other_basis = tail && subject.basis != tail->basis;
    bool const other_dilution = dilution != Dilution::unspecified && subject.dilution != dilution && (subject.dilution != Dilution::unspecified || role != Role::prior_level);
    if (empty || !(other_basis || other_dilution)) {
      if (tail) subject.basis = tail->basis;
      if (phrase.per_share) subject.per_share = true;
      if (dilution != Dilution::unspecified && subject.dilution == Dilution::unspecified) subject.dilution = dilution;
    } else {
      Assertion assertion;
      assertion.subject = subject;
      assertion.speech = claims_.assertions[of].speech;
      assertion.driver = claims_.assertions[of].driver;
      assertion.apposed_to = claims_.assertions[of].apposed_to;
      if (tail) assertion.subject.basis = tail->basis;
      if (dilution != Dilution::unspecified) assertion.subject.dilution = dilution;
      if (phrase.per_share) assertion.subject.per_share = true;
      of = static_cast<std::uint32_t>(claims_.assertions.size());
      claims_.assertions.push_back(std::move(assertion));
    }
    if (tail) at_ = tail->end;
    return of;
  }

  void add_group(Phrase const& quantity, Role role, bool beside) {
    QuantityPhrase const& phrase = phrases_.quantities[quantity.index];
    std::uint32_t const target = beside ? last_->assertion : target_assertion(phrase, role);
    Direction const direction_before = beside ? figure(*last_).direction : direction_.value;
    Span const span_before = beside ? figure(*last_).direction_span : direction_.span;
    group_.clear();
    bool const range = phrase.quantities.size() > 1;
    bool const changes = is_change(role);
    for (Quantity const& one : phrase.quantities) {
      push_figure(target, one, range && !changes ? Role::range : role);
      if (changes) {
        figure(*last_).direction = direction_before;
        figure(*last_).direction_span = span_before;
        if (pending_baseline_) figure(*last_).baseline = pending_baseline_;
      }
    }
    group_role_ = role;
    driver_figures_ = true;
    if (role == Role::level) level_group_ = group_;
    if (role == Role::level) close_leading(target);
    if (role == Role::level && pending_baseline_) figure(*last_).baseline = pending_baseline_;
    pending_baseline_.reset();
    apposed_group_ = false;
    np_.clear();
    before_comma_.clear();
  }

  /// The prior levels that led the clause stand beside the level that came after them.
  void close_leading(std::uint32_t target) {
    auto& figures = claims_.assertions[target].figures;
    for (std::size_t i = 0; i + 1 < figures.size() && i < 4; ++i)
      if (figures[i].role == Role::prior_level && !figures[i].counterpart) figures[i].counterpart = last_->figure;
  }

  void push_figure(std::uint32_t target, Quantity const& quantity, Role role) {
    Assertion& assertion = claims_.assertions[target];
    Figure one;
    one.quantity = quantity;
    one.role = role;
    if (role == Role::prior_level && !prior_periods_.empty()) one.period = prior_periods_[std::min(prior_figures_, prior_periods_.size() - 1)];
    Place const place{target, static_cast<std::uint32_t>(assertion.figures.size())};
    if (role != Role::level && role != Role::share) one.counterpart = counterpart_in(assertion, role);
    if (role == Role::prior_level && one.counterpart) one.whole = assertion.figures[*one.counterpart].whole;
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
  [[nodiscard]] std::optional<std::uint32_t> counterpart_in(Assertion const& assertion, Role role) const {
    bool const of_ratio = role == Role::prior_level || role == Role::point_change;
    std::vector<std::uint32_t> levels;
    std::size_t behind = 0;
    for (std::uint32_t i = 0; i < assertion.figures.size(); ++i) {
      bool const level = assertion.figures[i].role == Role::level || (of_ratio && assertion.figures[i].role == Role::share && !assertion.figures[i].counterpart);
      if (!level) { ++behind; continue; }
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
      if (!figure(place).period && !on_prior_side(figure(place), claims_.assertions[place.assertion])) open.push_back(place);
    if (!clause_periods_.empty() && !open.empty()) distribute(open, clause_periods_);
    part_respective();
    respectively_ = false;
    subjects_.clear();
    clause_figures_.clear();
    clause_basis_ = Basis::unspecified;
    whole_.clear();
    verb_seen_ = false;
    label_ = false;
    leading_ = false;
    leading_assertion_.reset();
    behind_preposition_ = 0;
    when_end_ = nullptr;
    level_group_.clear();
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

  /// "Revenue and net income were $14.4 million and $1.2 million, respectively": an assertion for each of the names.
  void part_respective() {
    for (auto const& [index, words] : subjects_) {
      auto const parts = respective_names(words);
      // Three names and three figures go together without the word.
      if (parts.size() < (respectively_ ? 2u : 3u)) continue;
      auto const& figures = claims_.assertions[index].figures;
      bool whole = !figures.empty() && figures.size() % parts.size() == 0;
      for (std::size_t i = 0; whole && i < figures.size(); ++i) {
        std::size_t const row = i / parts.size() * parts.size();
        whole = figures[i].role == figures[row].role && figures[i].period == figures[row].period;
      }
      if (whole) part(index, parts);
    }
  }

  void part(std::uint32_t index, std::vector<Words> const& parts) {
    std::vector<Figure> const figures = std::move(claims_.assertions[index].figures);
    claims_.assertions[index].figures.clear();
    Assertion const whole = claims_.assertions[index];
    for (std::size_t k = 0; k < parts.size(); ++k) {
      Assertion one = whole;
      one.subject = read_subject(text_, parts[k]);
      if (one.subject.basis == Basis::unspecified) one.subject.basis = whole.subject.basis;
      if (one.subject.dilution == Dilution::unspecified && whole.subject.dilution != Dilution::basic_and_diluted) one.subject.dilution = whole.subject.dilution;
      one.subject.per_share = one.subject.per_share || whole.subject.per_share;
      one.span = one.subject.span;
      for (std::size_t i = k; i < figures.size(); i += parts.size()) {
        Figure moved = figures[i];
        if (moved.counterpart) moved.counterpart = 0;
        one.span = covering(one.span, moved.quantity.span);
        one.figures.push_back(moved);
      }
      if (k == 0) claims_.assertions[index] = std::move(one);
      else claims_.assertions.push_back(std::move(one));
    }
    last_.reset();
  }

  /// A prior level without a period of its own takes the change's baseline, and the other way round.
  void finish() {
    for (std::uint32_t i = first_assertion_; i < claims_.assertions.size(); ++i) {
      Assertion& assertion = claims_.assertions[i];
      for (Figure& prior : assertion.figures) {
        if (prior.role != Role::prior_level) continue;
        for (Figure& moved : assertion.figures) {
          if (!is_change(moved.role)) continue;
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


  std::string_view text_;
  Phrases const& phrases_;
  Claims& claims_;
  std::uint32_t first_assertion_;
  Phrase const* at_ = nullptr;
  Phrase const* last_phrase_ = nullptr;

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
  bool driver_leads_ = false;    ///< the sentence begins with its reasons
  bool driver_figures_ = false;  ///< a reason has had a figure
  Direction last_direction_ = Direction::none;
  Direction driver_direction_ = Direction::none;
  Span driver_span_{};
  PendingDirection direction_;
  std::vector<PeriodReference> clause_periods_;
  std::vector<PeriodReference> prior_periods_;
  std::size_t prior_figures_ = 0;
  std::optional<PeriodReference> pending_baseline_;
  Speech speech_ = Speech::reported;
  Basis clause_basis_ = Basis::unspecified;
  Words whole_;                            ///< "as a percentage of revenue"
  bool verb_seen_ = false;
  bool label_ = false;                     ///< behind "Net sales:"
  bool leading_ = false;                   ///< the clause began with a comparison
  std::optional<std::uint32_t> leading_assertion_;
  std::uint16_t behind_preposition_ = 0;   ///< of the last subject that stood behind its figure
  bool respectively_ = false;
  std::vector<std::pair<std::uint32_t, Words>> subjects_;  ///< the clause's assertions and the phrases that name them
  std::vector<PeriodReference> when_references_;  ///< the last period, which "and" may continue
  std::vector<Place> when_places_;
  Phrase const* when_end_ = nullptr;
  bool when_prior_ = false;
  bool prior_periods_open_ = false;
};

}  // namespace

void read_claims(std::string_view text, Phrases const& phrases, Claims& claims) {
  ClaimReader(text, phrases, claims).read();
}

}  // namespace tieout::grammar
