import pytest

from tests.find.told import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("More than 12,000 Russian soldiers have been killed.", "Russian soldiers"),
        ("It destroyed 56 rocket launcher systems.", "rocket launcher systems"),
        ("Hundreds of mud-brick homes were destroyed.", "mud-brick homes"),
        (
            "After the war some 2,300 foreign women and children are held in camps.",
            "foreign women and children",
        ),
        ("The release of the four aides comes shortly after the talks.", "aides"),
        ("Drones destroyed 14 enemy launchers overnight.", "enemy launchers"),
        ("The number of refugees has grown to 30 million globally.", "refugees"),
        ("They put Russian casualties at 11,000.", "Russian casualties"),
        ("They put the number of deaths at 8,000.", "deaths"),
        ("There were 27 dead.", "dead"),
        ("The number of people forced from their homes is 90,000.", "people"),
        ("They put the number of Russian dead at 900.", "Russian dead"),
        ("Russia speaks of 2,000 civilian dead in the town.", "civilian dead"),
        ("The number of internally displaced people is 444,000.", "internally displaced people"),
        # a group's name before those of it who are counted
        (
            "Five Valen Workers' Party (VWP) militants were killed.",
            "Valen Workers' Party (VWP) militants",
        ),
        (
            "Troops killed four Free State in Brod and the North fighters.",
            "Free State in Brod and the North fighters",
        ),
        ("Two National Liberation Front rebels died.", "National Liberation Front rebels"),
        ("The two storms left at least 50,000 homeless.", "at least 50,000"),
        # a word of state stands before the noun
        ("The number of displaced households stands at 3,400.", "displaced households"),
        ("The number of injured soldiers rose to 40.", "injured soldiers"),
        ("The number of schools damaged has risen to 247.", "schools"),
        ("The number of flood affected people is about 9,000.", "people"),
        # what the work of those counted is
        ("Shelling killed three Valen rescue workers.", "Valen rescue workers"),
        ("Four rescue team members were killed.", "rescue team members"),
        ("The blast damaged another one nearby.", "one"),
        ("The blast destroyed a car and power lines.", "car"),
        ("It killed 13 soldiers and volunteer militiamen.", "soldiers and volunteer militiamen"),
        (
            "Gunmen killed 31 trade unionists and human rights defenders.",
            "trade unionists and human rights defenders",
        ),
        ("A junior commissioned officer was killed.", "junior commissioned officer"),
        # a model's name before its noun, or behind it
        ("Gunners shot down an Il-76 transport plane.", "Il-76 transport plane"),
        ("Gunners shot down a Valen F-16 Falcon.", "Valen F-16 Falcon"),
        ("Civilian fatalities: 4.", "Civilian fatalities"),
    ],
)
def test_the_subject_is_the_noun_phrase_that_is_counted(text, expected):
    [(_, subject)] = said(text, "subject")

    assert subject == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("498 Russian troops were killed while 1,597 sustained wounds.", "Russian troops"),
        ("351 civilians were killed and 707 injured.", "civilians"),
        ("Eleven bandits are killed and several more injured.", "bandits"),
        ("406 civilians were killed and 801 others injured.", "others"),
        ("At least 20 people, nine of them children, died.", "children"),
        ("Eight guards were hurt, one of them serious.", "guards"),
        ("It caused 86 deaths (80 confirmed, 6 probable).", "deaths"),
        ("The death toll rose to 57 on Tuesday from 49 late on Monday.", "death toll"),
        ("Sixteen Saudi and three Sudanese soldiers were freed.", "Sudanese soldiers"),
    ],
)
def test_an_elided_subject_is_the_phrase_it_stands_for(text, expected):
    *_, (_, subject) = said(text, "subject")

    assert subject == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dozens died in the attack.", "Dozens"),
        ("Last week a car bombing killed five.", "five"),
        ("It had received 213 wounded, 35 of whom were critical.", "wounded"),
        ("Gunmen have killed 17 people and taken pupils hostage.", "people"),
        ("The army lost 1,310 killed.", "killed"),
        ("Gunmen opened fire and left two personnel injured.", "personnel"),
        ("Four rifles besides ammunition were recovered from the rebels.", "rifles"),
        ("Police said 19 of the dead had not been identified.", "the dead"),
    ],
)
def test_a_subject_that_is_left_open_is_the_wholes_or_the_figure_itself(text, expected):
    *_, (_, subject) = said(text, "subject")

    assert subject == expected


def test_more_than_a_part_are_those_of_its_whole() -> None:
    text = "A blast killed 17 people, 12 of them policemen. More than 50 were hurt."

    assert said(text, "subject")[-1] == ("More than 50", "people")


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The decision to pardon 90 rebels aims at peace.", "rebels"),
        ("The search for two missing crew members goes on.", "crew members"),
        ("Two girls met; the two were both shot in the head.", "girls"),
        ("Some 300 people were killed in Lyra, compared to perhaps 900 in Kost.", "people"),
        ("A wounded prisoner was shot dead.", "prisoner"),
        ("They surrounded the Kostian guards and took several of them prisoner.", "guards"),
    ],
)
def test_verbs_are_no_subjects(text: str, subject: str) -> None:
    assert said(text, "subject")[-1][1] == subject


def test_dozens_of_a_clause_of_their_own_are_not_those_before() -> None:
    text = "Three guards were hurt at a base, as attacks across the country left dozens dead."
    assert said(text, "subject")[-1][1] != "guards"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen killed six members of the security forces.", "members of the security forces"),
        ("Four members of one family drowned.", "members of one family"),
        ("Two members of his staff were shot dead.", "members of his staff"),
        ("Troops seized 4,000 rounds of ammunition.", "rounds of ammunition"),
        ("Shells destroyed three blocks of flats.", "blocks of flats"),
        ("Eleven employees of the state railway were hurt.", "employees of the state railway"),
        (
            "Rebels killed two members of the Valen National Police.",
            "members of the Valen National Police",
        ),
        ("GUNMEN KILLED THREE MEMBERS OF THE CIVIL GUARD.", "MEMBERS OF THE CIVIL GUARD"),
        # others say enough by themselves
        ("Nine passengers of the ferry drowned.", "passengers"),
        ("The party said 12 members were arrested in the riots.", "members"),
    ],
)
def test_who_only_belongs_to_others_is_told_with_them(text: str, expected: str) -> None:
    assert {subject for _, subject in said(text, "subject")} == {expected}


def test_some_of_the_dead_are_dead_whoever_was_told_of_before() -> None:
    text = "At least 207 worshippers perish; 35 of the dead come from abroad."

    assert said(text, "subject")[-1] == ("35", "the dead")


def test_two_toll_nouns_of_one_figure_are_its_subject():
    assert said("No injuries or deaths were reported.", "subject") == [("No", "injuries or deaths")]
    assert said("There were 42 deaths in Orva.", "subject") == [("42", "deaths")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six monks died in the fire. About 90 were also wounded on Sunday.", "monks"),
        ("Some 40 herders have fled. The board said 70 were displaced.", "herders"),
    ],
)
def test_a_verb_of_harm_is_no_noun_for_those_counted(text: str, expected: str) -> None:
    assert said(text, "subject")[-1][1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen opened fire on marchers in Senno, killing three.", "marchers"),
        ("A man with an axe attacked at least six shoppers, wounding two.", "shoppers"),
        ("A driver fired at the officers, wounding two.", "officers"),
        ("Rebels attacked the camp of a widow, killing three.", "three"),
    ],
)
def test_whom_an_attack_is_told_to_strike_are_counted(text: str, expected: str) -> None:
    assert said(text, "subject")[-1][1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No one else was hurt on the quay.", "No one else"),
        ("Nobody else died in the crash.", "Nobody else"),
        ("A woman and child were pulled from the burning mill.", "woman"),
        ("A husband and wife died when the lift fell.", "husband"),
        ("A nurse and mother of three died after the shelling.", "nurse"),
        ("An officer and new recruit was shot dead at the gate.", "officer"),
        ("Aid could save millions facing famine.", "millions"),
        ("They joined the more than 40,000 who've fled the valley.", "more than 40,000"),
    ],
)
def test_words_behind_a_figure_or_its_noun_are_not_counted_with_it(
    text: str, expected: str
) -> None:
    assert [subject for _, subject in said(text, "subject")][:1] == [expected]


@pytest.mark.parametrize("verb", ["required his help", "needed a tent", "wanted the boat"])
def test_a_verb_right_behind_a_figure_names_nobody(verb: str) -> None:
    told = said(f"The crew found 20 drowned sailors. Another four {verb}.", "subject")
    assert told[0] == ("20", "drowned sailors") or told[0] == ("20", "sailors")
    assert all(subject != verb.split()[0] for _, subject in told)
