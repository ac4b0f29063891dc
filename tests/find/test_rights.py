"""Who lives or is held in camps, who is asked about it, and how reports on rights tell of it."""

import pytest

from tests.find.told import claims, said

WAR = " They fled the war."
JAIL = " After the war they are held in a locked camp."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Qora camp, which now houses 2,300 people, has no clinic." + WAR, ["2,300 displaced"]),
        ("At its peak the Tal Onar camp housed 31,000 Iraqis." + WAR, ["31,000 displaced"]),
        ("The camp is home to around 14,000 villagers." + WAR, ["around 14,000 displaced"]),
        ("The population of the camp has swollen to 17,300." + WAR, ["17,300 displaced"]),
        (
            "The camp's population fell from 10,200 to 4,100." + WAR,
            ["10,200 displaced", "4,100 displaced"],
        ),
        # in camps that are jails
        ("The Qora camp houses 2,300 women." + JAIL, ["2,300 detained"]),
        (
            "The camps housed 28,000 people; about 9,000 were foreigners." + JAIL,
            ["28,000 detained", "about 9,000 detained"],
        ),
        (
            "The internment camp held 300 villagers during the war.",
            ["300 detained"],
        ),
        (
            "The lives of 850 women held in camps housing families of rebels are at risk." + WAR,
            ["850 detained"],
        ),
        # whoever fled is displaced even there
        ("The Qora camp houses 2,300 refugees." + JAIL, ["2,300 displaced"]),
        # other camps, and what there is room for
        ("The training camp houses 300 people." + WAR, []),
        ("The camp can house 300 people." + WAR, []),
        ("The camp houses 300 people, hikers most of them.", []),
    ],
)
def test_who_lives_in_a_camp_is_driven_there_or_held(text: str, told: list[str]) -> None:
    assert [f"{claim.figure.text} {claim.measure}" for claim in claims(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("After the coup, detention centres in the port hold 2,300 migrants.", ["2,300 detained"]),
        (
            "After the coup 2,300 men are being held in 11 official detention centres.",
            ["2,300 detained"],
        ),
        ("The hostages include 12 foreigners.", ["12 abducted"]),
        ("It counted 1,210 IDPs in 341 households.", ["1,210 displaced", "341 displaced"]),
        ("The clerk counted 210 people in 41 households.", []),
        ("Among the detainees are 12 women, held after the protests.", ["12 detained"]),
        ("The army forcibly transferred 2,100 villagers.", ["2,100 displaced"]),
        (
            "The number of people who need aid has doubled in a year to 9 million.",
            ["9 million affected"],
        ),
        # those who were asked, and kin
        ("The group spoke with 17 former detainees and 12 released prisoners.", []),
        ("It draws on 200 accounts, including those of 28 abducted women who escaped.", []),
        ("They met 12 relatives of people killed.", []),
        ("They spoke with 17 guards, and 12 people were killed.", ["12 killed"]),
    ],
)
def test_reports_on_rights_count_the_held_and_not_the_asked(text: str, told: list[str]) -> None:
    assert [f"{claim.figure.text} {claim.measure}" for claim in claims(text)] == told


def test_they_and_some_of_them_are_parts_of_those_told_of_before() -> None:
    text = (
        "After the war the army moved 5,700 detainees, rebels among them. The council said they"
        " include 157 boys. About 2,500 are foreigners from ten lands; 400 of them are Arlandish."
    )

    parts = {c.figure.text: c.part_of.text if c.part_of else None for c in claims(text)}

    assert parts == {
        "5,700": None,
        "157": "5,700",
        "About 2,500": "5,700",
        "400": "About 2,500",
    }


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (
            "As the half-year report of the mission in Arland shows, 2,741 people died.",
            "report of the mission",
        ),
        (
            "The band has abducted 900 girls, Rights Front said in a report based on nearly 200 accounts,"
            " including with some who fled.",
            "Rights Front",
        ),
        ("The present best estimate by Skywatch is that 7,950 people have died.", "Skywatch"),
        (
            "The union says 7,000 people died, with the alliance itself conceding only 90 deaths.",
            "the alliance",
        ),
        ("Elders gave Rights Front a list of 57 men who were killed.", "Elders"),
        ("Elders provided Rights Front with the names of 57 people killed there.", "Elders"),
        (
            "In Yaren, by mid-October, health facilities had reported 3,110 deaths.",
            "health facilities",
        ),
        (
            "Aid groups say 180 houses have been destroyed according to government estimates.",
            "government estimates",
        ),
        (
            "“They killed 12 men,” Amina, a 34-year-old mother of three, told Rights Front.",
            "Amina",
        ),
        (
            "Satellite imagery analysed by Rights Front shows that 30 homes were burned.",
            "Rights Front",
        ),
        (
            "The association of families of the disappeared puts the number of missing at 170.",
            "association of families",
        ),
    ],
)
def test_who_counts_in_reports_on_rights(text: str, claimant: str) -> None:
    assert claimant in (said(text, "claimant")[-1][1] or "")


@pytest.mark.parametrize(
    ("text", "since", "as_of"),
    [
        (
            "From 4 a.m. on 24 February 2021 to 24:00 midnight on 8 May 2021, 673 people died.",
            "2021-02-24",
            "2021-05-08",
        ),
        (
            "From 24 February 2021, when it began, to 8 May 2021, 673 people were killed.",
            "2021-02-24",
            "2021-05-08",
        ),
        ("Between 24 February and 8 May 2021, 673 people were killed.", "2021-02-24", "2021-05-08"),
        ("Attacks killed nearly 460 people in the last year.", "2021-03-08", "2022-03-08"),
        ("Over the past three months, 64 people were killed.", "2021-12-08", "2022-03-08"),
        ("Since the February 2021 coup 580 people have fled.", "2021-02-01", "2022-03-08"),
        (
            "From November 2020 through February 2021, police arrested 300 protesters.",
            "2020-11-01",
            "2021-02-28",
        ),
        (
            "Between 1 and 9 May 2021, 40 people were killed. Of those killed, 12 were women.",
            "2021-05-01",
            "2021-05-09",
        ),
    ],
)
def test_the_period_that_a_report_on_rights_covers(text: str, since: str, as_of: str) -> None:
    [*_, last] = claims(text)

    assert (last.since, last.as_of) == (since, as_of)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Five detainees convicted on political charges died in custody.", ["Five killed"]),
        (
            "Around 70,000 villagers have sought protection at the base.",
            ["Around 70,000 displaced"],
        ),
        (
            "The unrest has pushed over 105,000 people into neighbouring countries.",
            ["over 105,000 displaced"],
        ),
        (
            "Two groups have killed 41 people since May. One of them has also burned 900 homes.",
            ["41 killed", "900 destroyed"],
        ),
        ("Gunmen killed 6 men on January 27 and 28, after which others fled.", ["6 killed"]),
        (
            "Rebels have recruited 3,000 boys, and 584 boys were released in 2020.",
            ["584 rescued"],
        ),
    ],
)
def test_what_others_did_or_when_is_no_toll(text: str, told: list[str]) -> None:
    assert [f"{claim.figure.text} {claim.measure}" for claim in claims(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A third of the villagers killed, 131, took no part in it.", ["131 killed"]),
        ("Some 3,100 women are held mostly in Yaren by the rebels.", ["Some 3,100 abducted"]),
        (
            "It has the names of 90 men who were arrested by police and have not been seen since.",
            ["90 missing"],
        ),
        (
            "Arland had the highest number of people displaced by war (nearly 6.7 million).",
            ["nearly 6.7 million displaced"],
        ),
        (
            "Two people were killed, including a guard, and a trader was abducted.",
            ["Two killed", "a killed", "a abducted"],
        ),
        ("We have visited around 5,200 detainees, the ICRC said.", ["around 5,200 detained"]),
        (
            "After the war nearly 270,000 civilians are confined in camps in Vavur.",
            ["nearly 270,000 detained"],
        ),
    ],
)
def test_what_is_told_of_those_held_taken_or_driven_out(text: str, told: list[str]) -> None:
    found = [f"{claim.figure.text} {claim.measure}" for claim in claims(text)]

    assert len(found) == len(told)
    assert all(one.startswith(start) for one, start in zip(found, told, strict=True))


@pytest.mark.parametrize(
    ("text", "wholes"),
    [
        (
            "The mission recorded 1,094 casualties. Of these, 320 were children (87 dead and 233"
            " injured).",
            [None, "1,094", "320", "320"],
        ),
        (
            "Floods affected 2.9 million people, including 600,000 who had to flee.",
            [None, "2.9 million"],
        ),
    ],
)
def test_parts_are_of_the_nearest_whole(text: str, wholes: list[str | None]) -> None:
    assert [whole for _, whole in said(text, "part_of")] == wholes


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("In the village of Orta soldiers shot 12 people dead.", ["Orta"]),
        ("In Kobar fighters killed at least 47 residents.", ["Kobar"]),
        ("In Kagun, a village on the shores of Lake Mora, 50 people died.", ["Kagun"]),
        ("The bombing of its hospital in Razur, Arland, was a crime. Nine died.", ["Razur"]),
        ("Floods have killed 1,282 people. In Sindor alone 180 died.", [None, "Sindor"]),
        ("From Kagun people go to Nyaru camp, which already hosts 54,000 refugees.", ["Nyaru"]),
    ],
)
def test_where_reports_on_rights_place_it(text: str, places: list[str | None]) -> None:
    assert [place for _, place in said(text, "place")] == places


@pytest.mark.parametrize(
    ("text", "since", "as_of"),
    [
        ("In 2021, 26 million people were newly displaced.", "2021-01-01", "2021-12-31"),
        (
            "Between 1 January and 9 May 2021, 70 men were arrested at protests. A blast in Spin"
            " killed 3 people.",
            None,
            "2022-03-08",
        ),
    ],
)
def test_what_is_new_fills_its_year_and_periods_end_there(
    text: str, since: str | None, as_of: str
) -> None:
    [*_, last] = claims(text)

    assert (last.since, last.as_of) == (since, as_of)


FAR = (
    "Protesters marched on the port in March. "
    + "The harbour was quiet and the cranes stood still. " * 12
)


@pytest.mark.parametrize(
    ("news", "found"),
    [
        ("Dozens of clerks were arrested over bribery at the port.", []),
        ("Police arrested five men for fraud.", []),
        (
            "Two former ministers of the opposition were arrested over bribes, the army said.",
            [],
        ),
        ("Agents arrested three hackers in a treason case.", []),
        (
            "Dozens of clerks were arrested after clashes over bribery at the port.",
            [("Dozens", "detained")],
        ),
        ("Police arrested five men at the port.", [("five", "detained")]),
    ],
)
def test_who_is_arrested_for_crime_far_from_any_conflict_is_not_counted(
    news: str, found: list[tuple[str, str]]
) -> None:
    text = f"The bank opened a branch. {'It sells loans to fishermen and farmers of the coast. ' * 8}\n{FAR}\n{news}"

    assert said(text, "measure") == found
