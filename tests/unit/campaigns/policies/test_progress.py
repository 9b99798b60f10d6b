"""What verdicts come to under any policy: nobody is awaited in vain, and nothing depends on who came first."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from campaigns.policies.policy import MOST_LEVELS, Group, Level, Policy, Quorum, read
from campaigns.policies.progress import Cast, Progress, Seats, Standing, progress, seats_taken
from campaigns.policies.wording import progress_words, words_of
from storage.enums import ContentPart, Outcome, Role

BOTH = {ContentPart.ASSET: 1, ContentPart.COPY: 2}
PEOPLE = ("UA", "UB", "UC", "UD")

groups = st.builds(
    Group, st.sampled_from([None, *Role]), st.lists(st.sampled_from(PEOPLE), unique=True).map(tuple)
).filter(lambda one: not one.is_nobody)
needed = st.one_of(st.sampled_from(Quorum), st.integers(1, 5))
levels = st.builds(Level, groups, needed, st.sampled_from([None, *ContentPart]))
policies = st.builds(
    Policy,
    st.lists(levels, min_size=1, max_size=MOST_LEVELS).map(tuple),
    st.booleans(),
    groups,
    st.booleans(),
)
some = st.lists(st.sampled_from(PEOPLE), min_size=1, unique=True).map(tuple)


@st.composite
def requests(draw: st.DrawFn) -> tuple[Policy, Seats]:
    """A policy, and who sits at each of its levels."""
    policy = draw(policies)
    seats = Seats(tuple(draw(some) for _ in policy.levels), draw(st.just(()) | some))
    sitting = {one for people in seats.levels for one in people}
    return policy, replace(seats, advisers=tuple(one for one in seats.advisers if one not in sitting))


def say(
    policy: Policy, seats: Seats, casts: list[Cast], person: str, outcome: Outcome, instead: str | None = None
) -> list[Cast]:
    now = progress(policy, seats, BOTH, casts, instead)
    accepts = frozenset(BOTH.values()) if outcome is Outcome.APPROVE else frozenset[int]()
    mine = seats_taken(policy, seats, now, person, instead)
    return [*casts, Cast(person, mine, accepts, outcome, settles=person == instead)]


def approved_one_by_one(policy: Policy, seats: Seats) -> list[Progress]:
    """How far it is after each approval of the first who is awaited, to the end."""
    casts: list[Cast] = []
    found = [progress(policy, seats, BOTH, casts)]
    while found[-1].standing is Standing.OPEN:
        casts = say(policy, seats, casts, found[-1].waiting_for[0], Outcome.APPROVE)
        found.append(progress(policy, seats, BOTH, casts))
    return found


@given(policies)
def test_a_policy_is_read_as_it_was_stored(policy: Policy) -> None:
    assert read(policy.as_json()) == policy
    assert words_of(policy)


@given(requests())
def test_who_is_awaited_can_always_bring_it_to_an_end(request: tuple[Policy, Seats]) -> None:
    steps = approved_one_by_one(*request)
    assert steps[-1].standing is Standing.APPROVED
    assert steps[-1].asked == ()
    assert len(steps) <= len(PEOPLE) + 1


@given(requests(), st.data())
def test_somebody_is_awaited_as_long_as_it_is_open(
    request: tuple[Policy, Seats], data: st.DataObject
) -> None:
    policy, seats = request
    casts: list[Cast] = []
    while (now := progress(policy, seats, BOTH, casts)).standing is Standing.OPEN:
        assert now.waiting_for
        assert not {one.person for one in casts} & set(now.asked)
        assert progress_words(now)
        who = data.draw(st.sampled_from(now.asked))
        outcome = data.draw(st.sampled_from([Outcome.APPROVE, Outcome.REJECT]))
        casts = say(policy, seats, casts, who, outcome)
    assert progress(policy, seats, BOTH, list(reversed(casts))).standing is now.standing


@st.composite
def seatings(draw: st.DrawFn, policy: Policy) -> Seats:
    """Who sits at each level of a policy after people have come, gone, or named somebody to act for them."""
    acting = draw(st.dictionaries(st.sampled_from(PEOPLE), st.sampled_from(PEOPLE), max_size=2))
    return Seats(tuple(draw(some) for _ in policy.levels), (), acting)


@given(requests(), st.data())
def test_somebody_who_has_not_spoken_is_awaited_whoever_comes_and_goes(
    request: tuple[Policy, Seats], data: st.DataObject
) -> None:
    """Who has spoken has no buttons any more: a request that waited for them alone would wait for ever."""
    policy, seats = request
    casts: list[Cast] = []
    while (now := progress(policy, seats, BOTH, casts)).standing is Standing.OPEN:
        who = data.draw(st.sampled_from(now.asked))
        outcome = data.draw(st.sampled_from([Outcome.APPROVE, Outcome.APPROVE, Outcome.REJECT]))
        casts = say(policy, seats, casts, who, outcome)
        seats = data.draw(seatings(policy))
        instead = data.draw(st.sampled_from([None, *PEOPLE]))
        now = progress(policy, seats, BOTH, casts, instead)
        spoken = {one.person for one in casts}
        assert now.standing is not Standing.OPEN or now.waiting_for
        assert not spoken & set(now.asked)


def test_one_who_has_a_seat_and_acts_at_another_level_speaks_for_both() -> None:
    policy = Policy((Level(Group(people=("UB",))), Level(Group(people=("UA",)))))
    seats = Seats((("UB",), ("UA",)), acting={"UA": "UB"})
    casts = say(policy, seats, [], "UB", Outcome.APPROVE)
    assert progress(policy, seats, BOTH, casts).standing is Standing.APPROVED


def test_one_of_two_at_a_level_does_not_speak_for_both_when_the_other_is_back() -> None:
    policy = Policy((Level(Group(people=("UA", "UB")), Quorum.ALL),))
    cast = Cast("UB", frozenset({0}), frozenset(BOTH.values()), Outcome.APPROVE, given_for="UA")
    assert progress(policy, Seats((("UA", "UB"),)), BOTH, [cast]).waiting_for == ("UA",)


@given(requests(), st.data())
def test_changes_at_any_level_return_it_at_once(request: tuple[Policy, Seats], data: st.DataObject) -> None:
    policy, seats = request
    steps = approved_one_by_one(policy, seats)
    casts: list[Cast] = []
    for _ in range(data.draw(st.integers(0, max(0, len(steps) - 2)))):
        casts = say(
            policy, seats, casts, progress(policy, seats, BOTH, casts).waiting_for[0], Outcome.APPROVE
        )
    now = progress(policy, seats, BOTH, casts)
    if now.standing is Standing.OPEN:
        casts = say(policy, seats, casts, now.waiting_for[0], Outcome.REQUEST_CHANGES)
        assert progress(policy, seats, BOTH, casts).standing is Standing.RETURNED


@given(requests(), st.sampled_from([Outcome.REQUEST_CHANGES, Outcome.REJECT, Outcome.APPROVE]))
def test_advice_is_heard_and_decides_nothing(request: tuple[Policy, Seats], outcome: Outcome) -> None:
    policy, seats = request
    before = progress(policy, seats, BOTH, [])
    for adviser in seats.advisers:
        after = progress(policy, seats, BOTH, say(policy, seats, [], adviser, outcome))
        assert (after.standing, after.waiting_for) == (before.standing, before.waiting_for)
        assert adviser not in after.asked


@given(requests(), st.sampled_from([Outcome.APPROVE, Outcome.REJECT]))
def test_who_is_asked_in_place_of_all_settles_the_level(
    request: tuple[Policy, Seats], outcome: Outcome
) -> None:
    policy, seats = request
    before = progress(policy, seats, BOTH, [], "UX")
    if before.standing is Standing.OPEN:
        assert "UX" in before.waiting_for
        assert policy.side_by_side or before.waiting_for == ("UX",)
        after = progress(policy, seats, BOTH, say(policy, seats, [], "UX", outcome, "UX"))
        assert outcome is not Outcome.REJECT or after.standing is Standing.REJECTED
        assert before.current[0] not in after.current
        assert outcome is Outcome.REJECT or set(before.current[1:]) <= set(after.current)


def test_levels_one_after_another_and_side_by_side() -> None:
    policy = Policy((Level(Group(people=("UA",))), Level(Group(people=("UB",)))))
    seats = Seats((("UA",), ("UB",)))
    assert progress(policy, seats, BOTH, []).waiting_for == ("UA",)
    assert progress(replace(policy, side_by_side=True), seats, BOTH, []).waiting_for == ("UA", "UB")


def test_two_of_three_reject_when_two_do() -> None:
    policy, seats = Policy((Level(Group(people=("UA", "UB", "UC")), 2),)), Seats((("UA", "UB", "UC"),))
    casts = say(policy, seats, [], "UA", Outcome.REJECT)
    assert progress_words(progress(policy, seats, BOTH, casts)) == "0 of 2, waiting for <@UB> and <@UC>"
    casts = say(policy, seats, casts, "UB", Outcome.REJECT)
    assert progress(policy, seats, BOTH, casts).standing is Standing.REJECTED


def test_all_who_are_left_are_all() -> None:
    """Whoever leaves is awaited no more, and what they said before stays said."""
    policy = Policy((Level(Group(people=("UA", "UB", "UC")), Quorum.ALL),))
    seats = Seats((("UA", "UB", "UC"),))
    casts = say(policy, seats, [], "UA", Outcome.APPROVE)
    assert progress(policy, Seats((("UB",),)), BOTH, casts).waiting_for == ("UB",)
    casts = say(policy, seats, casts, "UB", Outcome.APPROVE)
    assert progress(policy, Seats((("UB",),)), BOTH, casts).standing is Standing.APPROVED


def test_a_level_stands_while_its_half_is_the_same() -> None:
    """The levels look at one half each; a new copy (3) asks only the level of the copy again."""
    policy = Policy(
        (
            Level(Group(people=("UA",)), part=ContentPart.ASSET),
            Level(Group(people=("UB",)), part=ContentPart.COPY),
        ),
        stands=True,
    )
    seats, earlier = Seats((("UA",), ("UB",))), Cast("UA", frozenset({0}), frozenset({1, 2}))
    now = progress(policy, seats, {ContentPart.ASSET: 1, ContentPart.COPY: 3}, [earlier])
    assert (now.waiting_for, now.current) == (("UB",), (1,))
    again = progress(policy, seats, {ContentPart.ASSET: 4, ContentPart.COPY: 3}, [earlier])
    assert again.waiting_for == ("UA",)
