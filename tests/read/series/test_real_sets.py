"""The mappings that come with the program, over the data sets that they are for."""

import json
from collections import Counter

import pytest

from according.model import Bound, Measure, Scope, Verified
from according.read.loading import load_file
from according.read.options import FetchOptions
from according.read.series import LARGEST, PassedOver, data_set, reports_of

FOUNDING = {
    "Russian personnel": 12_000,
    "Russian tanks": 303,
    "Russian aircraft": 48,
    "Russian helicopters": 80,
    "Russian armoured combat vehicles": 1_036,
    "Russian artillery systems": 120,
    "Russian multiple rocket launchers": 56,
    "Russian air defence systems": 27,
}


@pytest.fixture(scope="module")
def rows(shared):
    """Give a function from a file to what its rows become; every span is checked."""

    def read(name, mapping):
        path = shared / "data" / name
        if not path.exists():
            pytest.skip(f"{path} is not there")
        page = load_file(path, options=FetchOptions(max_bytes=LARGEST))
        found = list(reports_of(page, data_set(mapping)))
        for item in found:
            if isinstance(item, tuple):
                item[1].check(item[0].text)
        return found

    return read


def by_day(found):
    return {report.day: findings for report, findings, _ in found}


def losses(rows):
    return [
        by_day(rows(f"ukraine_mod_losses/russia_losses_{name}.json", "ukraine-general-staff"))
        for name in ("personnel", "equipment")
    ]


def test_the_general_staffs_figures_of_one_day_are_all_there(rows):
    personnel, equipment = losses(rows)

    claims = [*personnel["2022-03-08"].claims, *equipment["2022-03-08"].claims]
    said = {claim.subject.text: claim.low for claim in claims}
    assert FOUNDING.items() <= said.items()
    assert {claim.as_of for claim in claims} == {"2022-03-08"}
    assert {claim.since for claim in claims} == {"2022-02-24"}
    assert {claim.scope for claim in claims} == {Scope.TOTAL}


def test_the_general_staffs_hedges_are_kept(rows):
    personnel, _ = losses(rows)

    bounds = Counter(findings.claims[0].bound for findings in personnel.values())
    assert bounds == {Bound.ABOUT: 1620, Bound.AT_LEAST: 6}


def test_every_number_of_the_general_staff_becomes_a_claim(rows, shared):
    for name, found in zip(("personnel", "equipment"), losses(rows), strict=True):
        path = shared / "data" / "ukraine_mod_losses" / f"russia_losses_{name}.json"
        given = json.loads(path.read_text())
        for row in given:
            numbers = [
                value
                for key, value in row.items()
                if key not in ("date", "day") and isinstance(value, int)
            ]
            claims = found[row["date"]].claims
            assert Counter(claim.low for claim in claims) == Counter(numbers)


def test_corrections_restate_an_earlier_day(rows):
    found = rows(
        "ukraine_mod_losses/russia_losses_equipment_correction.json", "ukraine-general-staff"
    )

    assert len(found) == 28
    for report, findings, _ in found:
        for claim in findings.claims:
            assert claim.as_of <= report.day
            assert claim.caveat.text.startswith("corrected by ")
    [vehicles] = [
        claim
        for claim in by_day(found)["2022-10-13"].claims
        if claim.subject.text == "Russian armoured combat vehicles"
    ]
    assert (vehicles.low, vehicles.as_of) == (5_156, "2022-10-12")


def test_oryx_counts_are_verified_and_parts_of_what_was_lost(rows):
    found = rows("oryx/daily_count.csv", "oryx")

    read = [item for item in found if isinstance(item, tuple)]
    assert len(read) == 1_164
    assert {item.reason for item in found if isinstance(item, PassedOver)} == {
        "a sum of other rows, scraped as a class"
    }
    assert len(read) + sum(isinstance(item, PassedOver) for item in found) == len(found)
    for _, findings, _ in read:
        whole, *parts = findings.claims
        assert {claim.verified for claim in findings.claims} == {Verified.VERIFIED}
        assert {claim.claimant.text for claim in findings.claims} == {"Oryx"}
        assert [part.measure for part in parts] == [
            Measure.DESTROYED,
            Measure.DAMAGED,
            Measure.LOST,
            Measure.CAPTURED,
        ]
        assert all(part.part_of == whole.figure for part in parts)
        assert sum(part.low for part in parts) == whole.low


@pytest.mark.parametrize(
    ("name", "place", "last"),
    [
        ("UKR-_Refugees_-_By_date_(Cumulative).csv", "Ukraine", 6_801_987),
        ("Refugee_leaving_Ukraine_-_Poland.csv", "Poland", 3_627_178),
    ],
)
def test_refugees_are_displaced_from_ukraine_or_into_poland(rows, name, place, last):
    found = by_day(rows(f"unhcr/{name}", "unhcr"))

    total, rate = found["2022-05-29"].claims
    assert (total.low, total.place.text, total.measure) == (last, place, Measure.DISPLACED)
    assert (total.scope, rate.scope) == (Scope.TOTAL, Scope.RATE)
    assert len(found) == 95


def test_each_day_of_gaza_is_its_own_sources_or_a_silence(rows, shared):
    found = by_day(rows("gaza/casualties_daily.json", "gaza"))
    given = json.loads((shared / "data" / "gaza" / "casualties_daily.json").read_text())

    assert len(found) == len(given)
    for row in given:
        findings = found[row["report_date"]]
        silent = row["report_source"] == "missing"
        assert len(findings.responses) == 2 * silent
        assert all((claim.claimant is None) == silent for claim in findings.claims)
        totals = [
            claim.low
            for claim in findings.claims
            if (claim.subject.text, claim.scope, claim.measure)
            == ("People", Scope.TOTAL, Measure.KILLED)
        ]
        assert totals == [row[key] for key in ("killed_cum",) if key in row]
        carried = {claim.subject.text for claim in findings.claims if claim.caveat}
        reported = {"killed_children_cum": "Children", "killed_women_cum": "Women"}
        assert not carried & {name for key, name in reported.items() if key in row}


def test_parts_of_the_killed_in_gaza_point_to_the_killed(rows):
    findings = by_day(rows("gaza/casualties_daily.json", "gaza"))["2023-11-07"]

    said = {claim.subject.text: claim for claim in findings.claims if claim.scope is Scope.TOTAL}
    for part in ("Children", "Women", "Medical workers"):
        assert said[part].part_of.text == "10328"


def test_the_west_bank_repeats_values_on_days_without_an_update(rows):
    found = by_day(rows("gaza/west_bank_daily.json", "gaza"))

    filled = found["2024-11-12"].claims
    assert {bool(claim.caveat) for claim in filled if not claim.verified} == {True}
    assert {bool(claim.caveat) for claim in filled if claim.verified} == {False}


def test_the_two_wars_in_lebanon_count_from_their_own_days(rows):
    found = by_day(rows("gaza/lebanon_casualties_daily.json", "gaza"))

    assert found["2024-12-04"].claims[0].since == "2023-10-08"
    assert (found["2026-03-05"].claims[0].since, found["2026-03-05"].claims[0].low) == (
        "2026-03-02",
        123,
    )


def test_no_row_of_the_data_sets_is_left_out_for_a_fault(rows):
    names = ("casualties_daily", "west_bank_daily", "lebanon_casualties_daily")
    for name in (*names, "infrastructure-damaged"):
        assert all(isinstance(item, tuple) for item in rows(f"gaza/{name}.json", "gaza"))
