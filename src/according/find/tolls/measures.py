"""What happened to those counted: killed, injured, displaced and so on.

For each figure of a sentence the rules ask, in this order: is its noun itself a toll word ("12
deaths")? Is it the object of a verb before it ("killing 12 people")? What does its own predicate
say ("12 people, most of them women, were killed")? What does a participle before its noun say
("five dead hostages")? Is it the value of a toll noun ("the death toll rose to 12")? Else it may
share the measure of its neighbour in a list, or of the whole that it is part of.
"""

from according.find.grammar.appositions import ONE
from according.find.grammar.clauses import clause_of, is_negated
from according.find.grammar.counting import counted
from according.find.grammar.items import Item
from according.find.grammar.objects import object_verb
from according.find.grammar.phrases import Kind, Phrase, kind_of, phrase_after
from according.find.grammar.predicates import Reading, coordinated, predicates_after
from according.find.grammar.sharing import of_figure, of_owner, of_several, of_single, of_whom_told
from according.find.grammar.speaking import states
from according.find.grammar.voices import BOTH, also, third_person
from according.find.lexicon import Role
from according.find.tolls.clauses.afterwards import at_last
from according.find.tolls.clauses.armed import by_arms
from according.find.tolls.clauses.circumstances import by_circumstance, by_standing, none_lived
from according.find.tolls.clauses.companions import with_companions
from according.find.tolls.clauses.doing import of_doer, only_act
from according.find.tolls.clauses.elliptic import by_ellipsis
from according.find.tolls.clauses.hauls import TOOK, hauled
from according.find.tolls.clauses.held import amended, by_hijack, by_holder
from according.find.tolls.clauses.inverted import AMONG, by_inversion, by_possession, curt, one_hurt
from according.find.tolls.clauses.keptback import who_remain
from according.find.tolls.clauses.kidnaps import of_kidnap
from according.find.tolls.clauses.lastobjects import by_list
from according.find.tolls.clauses.left_out import bodies_elsewhere, died_elsewhere
from according.find.tolls.clauses.lists import share_back, share_on
from according.find.tolls.clauses.lone import with_lone_verbs
from according.find.tolls.clauses.ofthose import of_those
from according.find.tolls.clauses.placed import is_placed, tells_of_people
from according.find.tolls.clauses.portions import portioned, with_larger
from according.find.tolls.clauses.reduced import by_reduced
from according.find.tolls.clauses.respective import with_respective
from according.find.tolls.clauses.resumed import by_pronoun
from according.find.tolls.clauses.rosters import by_roster
from according.find.tolls.clauses.searched import by_search
from according.find.tolls.clauses.seized import by_announcement, by_seizure
from according.find.tolls.clauses.suffered import by_added, by_relative_object
from according.find.tolls.counted import Measured
from according.find.tolls.harm.caught import rescued_with
from according.find.tolls.harm.costs import by_cost
from according.find.tolls.harm.doers import by_doer
from according.find.tolls.harm.exchanges import exchanged
from according.find.tolls.harm.fitting import choose
from according.find.tolls.harm.hazards import alive, by_nature, consumed
from according.find.tolls.harm.losing import LOSES, abandoned
from according.find.tolls.harm.parted import parted_verb
from according.find.tolls.harm.ruled import is_event_noun
from according.find.tolls.harm.takers import fought
from according.find.tolls.harm.victims import all_of_whom, of_victims, with_all
from according.find.tolls.labels.labelled import LISTING, labelled, shares_of_places
from according.find.tolls.labels.totals import LEVELS, total_before
from according.find.tolls.nouns import counted_toll, names_one, of_toll, with_second
from according.find.tolls.spared.attempts import is_called_for
from according.find.tolls.spared.epidemics import without_cases
from according.find.tolls.spared.known import FATES, is_no_toll
from according.find.tolls.spared.unrelated import related
from according.find.tolls.within.included import among_whom, by_including, of_uncounted, some_so
from according.find.tolls.within.sums import told_one_by_one, with_sums
from according.model import Measure

__all__ = ["Measured", "measured"]


def measured(items: list[Item]) -> list[Measured]:
    """Give the figures of a sentence that count a toll, in order."""
    phrases = counted(items)
    figures = [at for at, item in enumerate(items) if item.figure is not None]
    if not phrases and not figures:
        # Labels and lists of arms know figures that count nothing elsewhere.
        return []
    found = told_near(items, phrases, figures)
    far = {at: further(items, at, phrases[at]) for at in phrases.keys() - found.keys()}
    if ended := {at: one for at, one in far.items() if one is not None}:
        found.update(ended)
        share_on(items, phrases, found)
    found.update((one.at, one) for one in tuple(died_elsewhere(items, found)))
    found.update((one.at, one) for one in tuple(bodies_elsewhere(items, phrases, found)))
    if not found.keys() >= set(figures):
        hauled(items, phrases, found)
    with_lone_verbs(items, phrases, found)
    without_cases(items, phrases, found)
    if len(figures) > 1:
        with_respective(items, figures, found)
    rescued_with(items, found)
    told = related(items, [amended(items, one) for one in with_larger(items, found)])
    kept = [one for one in told if not is_no_toll(items, one)]
    return [one for first in kept for one in (first, second(items, first)) if one]


def told_near(
    items: list[Item], phrases: dict[int, Phrase], figures: list[int]
) -> dict[int, Measured]:
    """Give the figures of which their labels, their clauses or their lists tell.

    The phrases of those with a label become what it names.
    """
    # Asked of the signs first, as most sentences have none that opens a list.
    signs = LISTING.intersection([item.text for item in items])
    found = labelled(items, figures, signs)
    phrases.update((at, one.phrase) for at, one in found.items())
    found.update(
        (at, one)
        for at, phrase in phrases.items()
        if at not in found and (one := direct(items, at, phrase))
    )
    share_back(items, phrases, found)
    found.update((one.at, one) for one in tuple(of_uncounted(items, phrases, found)))
    share_on(items, phrases, found)
    listed = {at: by_list(items, at, phrases[at]) for at in phrases.keys() - found.keys()}
    if ended := {at: one for at, one in listed.items() if one is not None}:
        found.update(ended)
        share_on(items, phrases, found)
    if signs:
        shares_of_places(items, found)
        told_one_by_one(items, phrases, found)
    with_sums(items, phrases, found)
    found.update(portioned(items, phrases, found))
    return found


def second(items: list[Item], first: Measured) -> Measured | None:
    """Give what else is said of a figure in the same breath: "were affected and evacuated"."""
    if first.how == "object" and first.measure is Measure.KILLED:
        return of_kidnap(items, first.at, first.phrase)
    if first.how != "predicate" or items[first.at].figure is None:
        return None
    other = also(items, first.word, first.measure)
    if other is None or (toll := choose(items, first.phrase, other)) is None:
        return None
    return Measured(first.at, toll.measure, other[0], first.phrase, "predicate")


def direct(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the measure that the figure's own noun or verbs say, None if they say none."""
    if (none := none_lived(items, at, phrase)) is not None:
        return none
    if at > 1 and items[at].figure is not None and of_figure(items, at):
        return of_all(items, at, phrase)
    return (
        exchanged(items, at, phrase)
        or by_membership(items, at, phrase)
        or by_toll_noun(items, at, phrase)
        or by_possession(items, at, phrase)
        or outlasting(items, at, phrase)
        or by_standing(items, at, phrase)
        or (some_so(items, at, phrase) if phrase.of else None)
        or by_verb(items, at, phrase)
        or alive(items, at, phrase)
        or consumed(items, at, phrase)
        or by_circumstance(items, at, phrase)
        or by_state(items, at, phrase)
        or of_victims(items, at, phrase)
        or with_all(items, at, phrase)
        or all_of_whom(items, at, phrase)
    )


def of_all(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell all of whom others are a part: "two of the 12 people killed were"."""
    if phrase.state or phrase.head_toll or phrase.end >= len(items):
        return by_toll_noun(items, at, phrase) or by_state(items, at, phrase)
    verb = of_whom_told(items, phrase.end)
    done = tuple(t for t in items[verb].tolls if t.role in (Role.ACT, Role.STATE, Role.BEFALL))
    done = coordinated(items, verb, done)
    if not done or (toll := choose(items, phrase, (verb, done))) is None:
        return None
    return Measured(at, toll.measure, verb, phrase, "state")


def by_membership(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give what befell the larger number that these belong to: "two were among 12 killed"."""
    here = phrase.end
    while here < len(items) and here - phrase.end < DESCRIBED and items[here].kind in TELLING:
        here += 1
    here += [i.kind for i in items[here : here + 2]] == ["be", "adv"]  # "were also among"
    is_so = any(item.kind == "be" for item in items[here - 1 : here + 1])
    if not phrase.bare and items[at].figure is not None and curt(items, phrase.end):
        here, is_so = phrase.end - 1, True
    if here + 2 >= len(items) or not is_so or items[here + 1].low not in AMONG:
        return None
    alone = items[at].figure is None and items[at - 1].low not in ("and", ",", "or")
    placed = items[at - 1].kind == "prep" or items[at - 1].low == "as"
    if at and (placed or (alone and items[here].low == "were")):
        # "guards of a hotel were among", "people in five villages were among those killed"
        return None
    larger = here + 2
    while larger < len(items) and items[larger].kind in ("det", "adv"):
        larger += 1
    if larger >= len(items) or items[larger].figure is None:
        return among_whom(items, at, phrase, larger)
    told = direct(items, larger, phrase_after(items, larger))
    if told is None:
        return None
    return Measured(at, told.measure, told.word, phrase, "predicate", larger)


# "two journalists working for a local station were among": how long such words may be, and of
# which kinds.
DESCRIBED = 9
TELLING = frozenset(("adv", "prep", "det", "word"))


def outlasting(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the state before a noun that a relative clause only adds to.

    "They treated 25 wounded people who fled": wounded still.
    """
    killed = any(toll.measure is Measure.KILLED for toll in phrase.state)
    goes_on = phrase.end < len(items) and items[phrase.end].kind in ("rel", "pron")
    if killed and not phrase.of:
        # "four dead people including the bomber, who is burned", "pulled four dead sailors ashore"
        told = by_verb(items, at, phrase)
        lived = told is not None and told.measure in (Measure.INJURED, Measure.RESCUED)
        return by_state(items, at, phrase) if lived else None
    if not phrase.state or not (killed or goes_on):
        return None
    state = by_state(items, at, phrase)
    if killed:
        # "five of the slain monks had been shot"
        return state
    verb = by_verb(items, at, phrase)
    if state is None or verb is None or state.measure not in BOTH or verb.measure in BOTH:
        return None
    return state


def further(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the measure of a figure that nothing near it tells."""
    return (
        at_last(items, at, phrase)
        or by_ellipsis(items, at, phrase)
        or by_cost(items, at, phrase)
        or by_inversion(items, at, phrase)
        or by_clause(items, at, phrase)
        or by_including(items, at, phrase)
        or by_seizure(items, at, phrase)
        or by_holder(items, at, phrase)
        or by_pronoun(items, at, phrase)
        or by_announcement(items, at, phrase)
        or abandoned(items, at, phrase)
        or by_hijack(items, at, phrase)
        or by_search(items, at, phrase)
        or by_reduced(items, at, phrase)
        or by_relative_object(items, at, phrase)
        or by_added(items, at, phrase)
        or who_remain(items, at, phrase)
        or of_kidnap(items, at, phrase)
        or by_arms(items, at, phrase)
        or with_companions(items, at, phrase)
        or by_roster(items, at, phrase)
        or of_those(items, at, phrase)
    )


def by_clause(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the measure of the verb of the clause whose subject the figure is, however far."""
    for reading in clause_of(items, at, phrase):
        if items[at].low in ONE and (
            of_several(items, phrase.end, reading[0]) or states(items, phrase.end, reading[0])
        ):
            continue
        if (toll := choose(items, phrase, reading)) and not is_negated(items, reading[0]):
            return Measured(at, toll.measure, reading[0], phrase, "clause")
    return None


def by_toll_noun(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the measure of a noun that is itself a toll word: "12 deaths", "23 of the dead"."""
    counts = counted_toll(items, phrase)
    if counts and items[phrase.last].low == "lives":
        for saves in (phrase.end, at - 1):
            if at > 0 and saved(items, saves):
                return Measured(at, Measure.RESCUED, saves, phrase, "predicate")
    if counts and (items[at].figure is not None or items[at].low in ("no", "a", "another")):
        named = with_second(items, phrase)
        return Measured(at, counts[0].measure, phrase.last, named, "noun")
    if (
        phrase.of
        and (among := of_toll(items, at, phrase))
        and not (
            names_one(items, phrase.end)
            or (items[at].low == "one" and names_one(items, among[0] + 1))
        )
    ):
        if phrase.last > among[0] and (verb := by_verb(items, at, phrase)) is not None:
            # "some of the affected villagers were taken to shelters".
            return verb
        end = max(phrase.end, among[0] + 1)
        # "five of the trapped workers had been found dead"
        end += end < len(items) and kind_of(items[end]) is Kind.PEOPLE
        beyond = phrase._replace(end=end)
        fate = by_verb(items, at, beyond) if among[1] is not Measure.KILLED else None
        if fate is not None and fate.how in ("predicate", "object") and fate.measure in FATES:
            # "35 of the captives are no longer alive", "killed 11 of those captured"
            partly = fate._replace(word=among[0], how="partitive")
            return fate if fate.how == "predicate" else partly
        return Measured(at, among[1], among[0], phrase, "partitive")
    return None


def by_verb(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the measure of the verb whose object or subject the figure is."""
    parted = parted_verb(items, at, phrase.end)
    if parted is not None and (toll := choose(items, phrase, parted)):
        return Measured(at, toll.measure, parted[0], phrase, "object")
    left = governing(items, at, phrase)
    if left is not None and (done := by_nature(items, left[0], phrase)):
        return Measured(at, done, left[0], phrase, "object")
    if left is not None and (toll := choose(items, phrase, left)):
        measure, how = by_doer(items, left[0], phrase, toll.measure)
        return Measured(at, measure, left[0], phrase, how)
    being = phrase.end < len(items) and items[phrase.end].low.startswith("being")
    placed = is_placed(items, at) and not being and not tells_of_people(items, phrase)
    present = third_person(items, phrase.end) if items[at].low in ONE and not placed else []
    for reading in [*present, *predicates_after(items, phrase.end, placed=placed)]:
        if items[at].low in ONE and (
            of_several(items, phrase.end, reading[0])
            or states(items, phrase.end, reading[0])
            or of_owner(items, at, phrase.end)
        ):
            continue
        if items[at].low not in ONE and of_single(items, at, range(phrase.end, reading[0])):
            continue
        if of_doer(items, at, phrase, reading[0]):
            continue
        beside = phrase.bare or items[phrase.end].low == "with"
        if beside and reading[0] > phrase.end + 1 and total_before(items, at) is not None:
            # "The number of dead rose to 20 with the death in hospital of a clerk.", "rose to 20
            # people with 90 wounded"
            continue
        toll = choose(items, phrase, reading)
        if toll and not (toll.measure is Measure.RESCUED and is_called_for(items, at, reading[0])):
            return Measured(at, toll.measure, reading[0], phrase, "predicate")
    return None


def by_state(items: list[Item], at: int, phrase: Phrase) -> Measured | None:
    """Give the measure of a participle before the noun, of the noun, or of a toll noun before."""
    if items[at].figure is None:
        return by_inversion(items, at, phrase) or one_hurt(items, at, phrase)
    state = max(phrase.first - 1, at + 1)
    if phrase.state and (toll := choose(items, phrase, (state, phrase.state))):
        return Measured(at, toll.measure, state, phrase, "state")
    beings = [t for t in phrase.head_toll if t.role == Role.BEING]
    total = total_before(items, at)
    if beings and total is not None and total[1][0].measure is Measure.KILLED:
        # "the death toll has risen to 29 inmates"; not "900 deaths, led to 5,000 displaced persons"
        beings = beings if items[phrase.last].low.startswith("displaced ") else []
    # "a 1996 hostage siege": no 1,996 hostages.
    described = items[phrase.last].low == "hostage" and items[at].low not in ONE
    if beings and (described or only_act(items, at, phrase)):
        return None
    if beings:
        # "took 31 prisoners": of war; elsewhere prisoners are people in jail.
        taken = items[phrase.last].low == "prisoners" and (
            items[at - 1].low in TOOK or fought(items)
        )
        measure = Measure.CAPTURED if taken else beings[0].measure
        return Measured(at, measure, phrase.last, phrase, "being")
    if total is not None and (toll := choose(items, phrase, total)):
        return Measured(at, toll.measure, total[0], phrase, "total")
    return None


def saved(items: list[Item], here: int) -> bool:
    """Tell whether lives are said to be saved, not lost."""
    return here < len(items) and any(toll.measure is Measure.RESCUED for toll in items[here].tolls)


def governing(items: list[Item], at: int, phrase: Phrase) -> Reading | None:
    """Give the verb whose object the figure is, unless participles after it say more.

    "lost 50 servicemen killed and wounded".
    """
    left = object_verb(items, at)
    body = phrase.bare and left is not None and items[left[0]].low.startswith("the body")
    if left is None or body or is_event_noun(items, left):
        # "the body of a fourth"
        return None
    if phrase.bare and items[left[0]].low in LEVELS and total_before(items, at) is not None:
        # "the toll hits 900" damages nothing.
        return None
    if items[left[0]].low not in LOSES and items[left[0]].low not in SAVES:
        return left
    return None if predicates_after(items, phrase.end) else left


# "aid to save millions facing famine": what they face tells more.
SAVES = frozenset(("save", "saving"))
