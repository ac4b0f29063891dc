"""How news tells of disasters and accidents: one sentence a way of telling, each with its claims."""

import pytest

from tests.find.told import bounded, claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kost alone accounted for 28 of the deaths, followed by Ruzhka (six) and Dalme (three).",
            "28 killed; 3 killed; 6 killed",
        ),
        (
            "The storm killed 40 people, with most deaths in Kost (22), East Dalme (11) and Ruzhka (seven).",
            "11 killed; 22 killed; 40 killed; 7 killed",
        ),
        (
            "Deaths were reported from Kost (8), Dalme (6) and Ruzhka (4).",
            "4 killed; 6 killed; 8 killed",
        ),
        (
            "Prefectures reporting fatalities include Kost with 27 and Dalme, also with 14.",
            "14 killed; 27 killed",
        ),
        (
            "The rains killed 40 people. Houses were destroyed in Kost (112) and Ruzhka (45).",
            "112 destroyed; 40 killed; 45 destroyed",
        ),
        ("The victims were identified as Jo Hart (45), Ann Reed (32) and Tom Hay (8).", ""),
        ("The fire in Kost killed Jo Hart (45), Ann Reed (32) and Tom Hay (28).", ""),
        (
            "“Of the 1,424 victims, 1,203 were from Kost, 144 from Dalme and 77 from Ruzhka,” he said.",
            "1203 killed; 1424 killed; 144 killed; 77 killed",
        ),
        ("Of the 98 victims, 72 were women.", "72 killed; 98 killed"),
        ("Of the 12 victims, three are in critical condition.", "3 injured"),
        (
            "The blast killed 17. The others were two cooks and a guard.",
            "1 killed; 17 killed; 2 killed",
        ),
        ("The flood left 193 dead. He added that 43 were minors.", "193 killed; 43 killed"),
        ("Three persons died (two were children).", "2 killed; 3 killed"),
        ("The victims comprised four men and three women.", "3 killed; 4 killed"),
        ("He lifted six bodies, “among them a girl of about seven”.", "1 killed; 6 killed"),
        (
            "A total of 149 houses were damaged—79 totally and 70 partially.",
            "149 damaged; 70 damaged; 79 destroyed",
        ),
        (
            "Some 2,000 houses were damaged, 300 of them fully and 1,700 partially.",
            "1700 damaged; 2000 damaged; 300 destroyed",
        ),
        ("In all, 112 houses were fully and 540 partly damaged.", "112 destroyed; 540 damaged"),
        (
            "The storm flooded 10,000 homes. At least 1,100 were partially or totally destroyed.",
            "10000 affected; 1100 destroyed",
        ),
        ("Crews pulled six bodies and two survivors from the rubble.", "2 rescued; 6 killed"),
        ("Rescuers found 12 survivors on the ledge.", "12 rescued"),
        ("The clinic treated 30 survivors for pneumonia.", "30 injured"),
        ("Four hundred and twenty of them managed to escape.", "420 rescued"),
        ("Six houses came down in the rain.", "6 destroyed"),
        ("A plane came down in a field, killing four.", "4 killed"),
        ("Twelve people came down with a fever.", ""),
        ("The toll from the house that came down in Kost on Monday has hit 38.", "38 killed"),
        ("Two bridges were carried away by the current.", "2 destroyed"),
        ("Two climbers were carried away by the current.", "2 missing"),
        ("Seven trekkers were buried by an avalanche.", "7 missing"),
        ("Students look for a missing woman.", "1 missing"),
        ("The office took 1,514 calls about missing people.", ""),
        ("The floods have hit 2.3 million people.", "2300000 affected"),
        ("The truck hit five people at the stop during the storm.", ""),
        ("The drought hit 12 provinces, 345 barangays and 67,890 families.", "67890 affected"),
        ("Mudslides isolated seven villages and about 3,000 people.", "3000 affected; 7 affected"),
        (
            "At a relief camp in Kost housing 12,000 people, eleven children died.",
            "11 killed; 12000 displaced",
        ),
        (
            "The blocks that folded were weak. Of the 133 built, 72 came down at once.",
            "72 destroyed",
        ),
        ("They opened 34 camps in which 5,200 people are staying.", "5200 displaced"),
        ("Around 5,200 people are lodged in 34 relief camps.", "5200 displaced"),
        ("The army moved 240 families to a community hall.", "240 evacuated"),
        ("Pupils were told to stay at school.", ""),
        ("The blaze has claimed 16 homes and two lives.", "16 destroyed; 2 killed"),
        ("The condition of two was stated to be serious.", "2 injured"),
        ("Doctors described the condition of two as critical.", "2 injured"),
        ("The plane was carrying 132 people, none of whom survived.", "132 killed"),
        ("There were no survivors among the 132 people on board.", "132 killed"),
        ("The toll touched 52 on Monday.", "52 killed"),
        ("Power was out for 300,000 customers.", "300000 affected"),
        ("Fourteen fishermen failed to return.", "14 missing"),
        ("Two others are battling for their lives.", "2 injured"),
        ("Thirty workers fell ill after inhaling the gas.", "30 injured"),
        ("Some 40,000 inhabitants had neither electricity nor water.", "40000 affected"),
        ("Three labourers were buried as the trench caved in.", "3 missing"),
        ("Some 35 guests are feared to have been buried.", "35 missing"),
        (
            "He said 1,399 houses were fully and 18,532 partially damaged.",
            "1399 destroyed; 18532 damaged",
        ),
        ("The toll is 125, below an earlier figure of 174 given by him.", "125 killed; 174 killed"),
        (
            "At least 320 were crushed in Kost in 1964, 96 fans at Dalme in 1989.",
            "320 killed; 96 killed",
        ),
        (
            "On April 11, 43 fans died at Kost; on April 29, eight at Dalme; and on Sunday one person in Ruzhka.",
            "1 killed; 43 killed; 8 killed",
        ),
        (
            "The quake killed 37 people here and two teenagers on the island of Dalme.",
            "2 killed; 37 killed",
        ),
        ("Contact had yet to be made with 222 others.", "222 missing"),
        (
            "Ninety people were treated and discharged; seven remain on admission.",
            "7 injured; 90 injured",
        ),
        ("Over 500 people were pulled out of the flooded tunnel.", "500 rescued"),
        ("She is credited with saving two dozen lives.", "24 rescued"),
        ("The ferry sank in 1996 with the loss of more than 800.", "800 killed"),
        ("The firm closed in 1996 with the loss of more than 800.", ""),
        ("Her father and two sons were swept off a pier.", "2 missing"),
        ("Money went to each family with a relative dead or missing.", ""),
        ("“We have 50 bodies in a lorry,” one said.", "50 killed"),
        ("Another body was found on Tuesday.", "1 killed"),
        ("The body of a woman was recovered from the canal.", "1 killed"),
        ("The avalanche swept away nine climbers.", "9 missing"),
        ("Twenty-two victims were buried on Friday.", "22 killed"),
        ("Soldiers took out 44 survivors and 71 bodies.", "44 rescued; 71 killed"),
        ("The landslide took 378 houses with it.", "378 destroyed"),
        ("Between 40 and 100 people still lie beneath the mud.", "40-100 missing"),
        ("More than 275,000 people spent a third night in shelters.", "275000 displaced"),
        (
            "Over 30,000 houses were levelled, about 5,500 by fire.",
            "30000 destroyed; 5500 destroyed",
        ),
        ("Gas supplies to 857,000 households were stopped.", "857000 affected"),
        ("Water supplies to 12 villages were restored, and two people hurt.", "2 injured"),
        ("Some 300,000 people were deprived of their homes.", "300000 displaced"),
        ("Some 479 buildings are dust and 1,481 cracked.", "1481 damaged; 479 destroyed"),
        ("Firemen got 25 out alive.", "25 rescued"),
        ("Eleven others were wounded, Rescue 1122 said.", "11 injured"),
        ("Seventeen coaches of the two trains derailed and were damaged.", "17 damaged"),
        ("The block buried 63 of its 73 residents.", "63 missing"),
    ],
)
def test_a_way_of_telling_gives_its_claims(text: str, expected: str) -> None:
    assert "; ".join(sorted(bounded(claim) for claim in claims(text))) == expected
