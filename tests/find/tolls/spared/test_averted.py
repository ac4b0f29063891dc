import pytest

from tests.find.told import said

CASES = [
    # deaths that do not come
    ("Some 900 premature deaths could be prevented with cleaner stoves.", []),
    ("The campaign has averted two million deaths since 2005.", []),
    ("Nets would avoid another 400 deaths a year.", []),
    ("Clean water means 30,000 deaths a year can be averted.", []),
    ("The 12 deaths could have been prevented.", [("12", "killed")]),
    # what people wait for
    ("The other eight death row inmates were granted hearings.", []),
    # those who come for others' sake
    ("Some 300 supporters came to bury Omar Nasr, shot before being killed by a mob.", []),
    ("Hundreds gathered to mourn five boys killed by a mine.", [("five", "killed")]),
    ("Twenty people who had gathered to mourn him were killed.", [("Twenty", "killed")]),
    # places, and bones
    ("Six quarters were shelled, and the residents of three of them were displaced.", []),
    ("A guard was hurt and was taken to the hospital with three broken ribs.", [("A", "injured")]),
    ("The last exchanges the two friends would ever have were brief.", []),
    # where, behind a participle that has no auxiliary
    (
        "Two guards were killed and nine others wounded west of Calor when a mine went off.",
        [("Two", "killed"), ("nine", "injured")],
    ),
    ("Rebels ambushed a patrol, and three men were killed east of Minda.", [("three", "killed")]),
    # whom somebody lost
    (
        "I lost my uncle, three cousins and a niece in the raids.",
        [("three", "killed"), ("a", "killed")],
    ),
    ("They lost their mother and two brothers in the flood.", [("two", "killed")]),
    # an editor's adverb
    ("“Five farmers were [later] killed,” he said.", [("Five", "killed")]),
]


@pytest.mark.parametrize(("text", "told"), CASES)
def test_what_befell_others_or_nobody(text: str, told: list[tuple[str, str]]) -> None:
    assert said(text, "measure") == told
