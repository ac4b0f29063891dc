"""How relief boards and agencies tell of homes left, moved from, cut off or hit, a sentence a way."""

import pytest

from tests.find.told import claims

CASES = [
    (
        "Hundreds of families spent a second freezing night in the open.",
        ["Hundreds displaced families"],
    ),
    ("Some 600 people faced a third night outside.", ["Some 600 displaced people"]),
    ("Some 600 guests spent the night in the hotel.", []),
    (
        "Some 600 stranded passengers are spending the night in a sports hall.",
        ["Some 600 affected passengers"],
    ),
    (
        "Nearly 14,000 children in Norland require life-saving nutrition support.",
        ["Nearly 14,000 affected children"],
    ),
    ("Some 4,000 people still need clean water.", ["Some 4,000 affected people"]),
    ("Some 4,000 pupils need support with their homework.", []),
    (
        "An additional 4,200 people reached Kost after the fighting, UNHCR said.",
        ["4,200 displaced people"],
    ),
    ("Some 4,200 people reached Kost for the fair.", []),
    ("Some 4,200 people left the stadium early.", []),
    (
        "Evacuees in Kost rose to 38,000 on Monday.",
        ["38,000 evacuated Evacuees"],
    ),
    ("Arland's flood evacuees top 12,000.", ["12,000 evacuated evacuees"]),
    ("Aid for refugees rose to 38,000 crowns.", []),
    (
        "Evacuation warnings were in place for another 1,500 people.",
        ["1,500 evacuated people"],
    ),
    ("Some 80 lorries were stuck on the A6 overnight.", ["Some 80 affected lorries"]),
    ("Kost flood: 65,000 people hit.", ["65,000 affected people"]),
    ("Kost bus crash: two people hit.", []),
    ("The outage hit 5 million people.", ["5 million affected people"]),
    ("The tax change will affect 3 million households.", []),
    ("Some 3 million households will be affected by the new law.", []),
    (
        "Eleven houses and a school were hit by shelling.",
        ["Eleven damaged houses", "a damaged school"],
    ),
    (
        "Rain damaged 9,100 houses partially and 1,020 fully.",
        ["9,100 damaged houses", "1,020 destroyed houses"],
    ),
    ("Some 134 schools need rehabilitation.", ["Some 134 damaged schools"]),
    (
        "According to WHO, 30 of Arland's 36 hospitals have been damaged.",
        ["30 damaged hospitals"],
    ),
    ("Officials said 385 houses, farms and shops were damaged.", ["385 damaged houses"]),
    ("Police said 38 men, women and small children were killed.", ["38 killed men"]),
    (
        "Evacuation orders and warnings cover nearly 2,000 people.",
        ["nearly 2,000 evacuated people"],
    ),
    ("Orders for 2,000 people carriers came in.", []),
    (
        "Some 130 people left Kost and Dalme through humanitarian corridors.",
        ["Some 130 evacuated people"],
    ),
    ("Some 130 Norlanders left Kost in government convoys.", ["Some 130 evacuated Norlanders"]),
    ("Around 5,000 people remain in squalid camps near Kost.", ["Around 5,000 displaced people"]),
    ("Around 5,000 people are in training camps near Kost.", []),
    ("Roads to 17 villages have been washed out.", ["17 affected villages"]),
    ("Water supplies to 500 homes in Kost were disrupted.", ["500 affected homes"]),
    ("Fire damaged the upper floors of two blocks.", ["two damaged blocks"]),
    ("Some 320 villages were hit by the floods.", ["Some 320 affected villages"]),
    ("The rail strike affected 2 million commuters.", []),
    ("Troops shifted 400 people to 38 relief centres.", ["400 evacuated people"]),
    (
        "Some 400 people do not know where their next meal is coming from.",
        ["Some 400 affected people"],
    ),
    ("Ten homes took minor damage from falling trees.", ["Ten damaged homes"]),
    ("Some 87 people were under mandatory orders to leave.", ["Some 87 evacuated people"]),
    ("Police cleared 150 people from a shopping centre.", ["150 evacuated people"]),
    ("The board removed 150 people from its list.", []),
    ("Three Norland bombers were seriously damaged.", ["Three damaged Norland bombers"]),
    ("More than 4,000 families were hit by Crispin.", ["More than 4,000 affected families"]),
    ("Four people were hit by Crispin.", []),
    ("Engineers inspected 620 houses and found 140 flats unfit for use.", ["140 damaged flats"]),
    ("Hail broke the windscreens of 300 cars.", ["300 damaged cars"]),
    (
        "More than 100,000 consumers have been de-energised.",
        ["More than 100,000 affected consumers"],
    ),
    ("The landslide left 1,200 children without a school.", ["1,200 affected children"]),
    ("The crash left 12 passengers without injuries.", []),
    ("In Kost, 4,700 people are in IPC Phase 5.", ["4,700 affected people"]),
    ("Some 4,700 flats are in phase 5 of the plan.", []),
    ("Some 70 villages have lost road contact.", ["Some 70 affected villages"]),
    ("Water entered 1,200 houses.", ["1,200 damaged houses"]),
    ("Damage was recorded in 64 houses.", ["64 damaged houses"]),
    ("The floods left 850 people in temporary lodgings.", ["850 displaced people"]),
    ("New arrivals in Kost from Dalme pass 10,000.", ["10,000 displaced New arrivals"]),
    ("Israel ordered 10,000 people in Port Kost to leave.", ["10,000 evacuated people"]),
    ("Some 3,000 people are waiting for food.", ["Some 3,000 affected people"]),
    ("Some 3,000 people are waiting for the bus.", []),
    ("Power cuts hit 5,000 people in Kost.", ["5,000 affected people"]),
    ("Some 90 percent of Port Kost's 14,000 residents were affected.", []),
    ("War has pushed 4,400 people in Port Kost into severe hunger.", ["4,400 affected people"]),
    ("Some 128 children were admitted for malnutrition.", ["Some 128 affected children"]),
    (
        "A third of its customers, some 4,900, are without service.",
        ["some 4,900 affected customers"],
    ),
    ("Some 17,000 people live in quake-hit areas.", ["Some 17,000 affected people"]),
    ("Utilities reported 17,000 outages.", ["17,000 affected outages"]),
    ("Utilities reported 17 outages.", []),
    ("Police moved 210 inmates from the flooded jail.", ["210 evacuated inmates"]),
    ("Police moved 210 inmates from the old jail.", []),
    ("UNHCR said 1,500 people were crossing every day.", ["1,500 displaced people"]),
    ("The board had to evacuate 200 patients.", ["200 evacuated patients"]),
    ("On Friday 1,150 people were taken by ferry to the mainland.", ["1,150 evacuated people"]),
    (
        "The number under evacuation orders dropped to 92,000.",
        ["92,000 evacuated number under evacuation orders"],
    ),
    ("Kost counted 11,000 evacuees, 3,000 fewer than on Sunday.", ["11,000 evacuated evacuees"]),
    ("Heating was off in 4,000 buildings.", ["4,000 affected buildings"]),
    ("Some 26,000 pupils are missing lessons.", ["Some 26,000 affected pupils"]),
    ("Four of the eight clinics have stopped working.", ["Four affected clinics"]),
    ("Four of the eight nurses have stopped working.", []),
    ("Some 16 families are camping beside their ruined homes.", ["Some 16 displaced families"]),
    ("Some 16 tourists are camping beside the lake.", []),
    (
        "Some 11,000 people have left Kost since the earthquakes began.",
        ["Some 11,000 displaced people"],
    ),
    ("Some 300 people left the meeting in protest at the war.", []),
    ("The order to evacuate covers 34 villages.", ["34 evacuated villages"]),
    ("Crews got 1,600 people out of flooded areas by boat.", ["1,600 evacuated people"]),
    (
        "An estimated 19,000 people face crisis-level hunger.",
        ["An estimated 19,000 affected people"],
    ),
    ("An estimated 19,000 people face charges.", []),
    ("Some 10,000 people do not have safe drinking water.", ["Some 10,000 affected people"]),
    ("Some 10,000 people do not have a passport.", []),
    ("Days after the strike 130 flats were without heating.", ["130 affected flats"]),
    ("Some 2,200 travellers spent the night at Kost airport.", ["Some 2,200 affected travellers"]),
    ("Windows in 33 homes were broken.", ["33 damaged homes"]),
    ("A quake damaged chimneys on 40 homes.", ["40 damaged homes"]),
    (
        "The board reported damage to 40 houses and five schools.",
        ["40 damaged houses", "five damaged schools"],
    ),
    ("Some 130 properties had flooded.", ["Some 130 affected properties"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_a_way_of_telling_of_homes_gives_its_claims(text: str, expected: list[str]) -> None:
    found = [f"{c.figure.text} {c.measure} {c.subject.text}" for c in claims(text)]

    assert found == expected
