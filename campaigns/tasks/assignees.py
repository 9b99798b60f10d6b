"""Who may do a task now: looked up once for many tasks of a campaign, because its card shows them all."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from sqlalchemy.orm import Session

from campaigns.people import roles, staff
from campaigns.policies.policy import Group, read
from campaigns.policies.progress import Progress
from campaigns.tasks.authors import authors_in
from campaigns.tasks.duties import is_entitled
from campaigns.tasks.kinds import is_about_criteria, rules_of
from campaigns.tasks.requests import Request, seats_of, spoken_before
from campaigns.tasks.unsettled import Unsettled, decides_on_money
from storage.enums import Role, TaskKind
from storage.models import Campaign, Task


class Assignees:
    """Who may do each of some open tasks of one campaign."""

    def __init__(
        self, session: Session, campaign: Campaign, tasks: Iterable[Task], unsettled: Unsettled | None = None
    ) -> None:
        self._session, self._campaign = session, campaign
        self._unsettled = unsettled or Unsettled(session, campaign.workspace_id, tasks)
        self._responsible: dict[Role, list[str]] = {}
        self._entitled: dict[tuple[str, TaskKind], bool] = {}

    def of(self, task: Task) -> list[str]:
        """Whoever the task was given to, else everybody responsible for its role; of criteria the owner, too.

        A decision is not for those whose own work it is about, unless the workspace allows that; one on money never is
        for who ever asked for money in the campaign, whatever they hold. It is for the others of its role then; if
        there are none, for the Director, then the owner, then the Marketing Manager; money also for the workspace's,
        whom the campaign has replaced, and for who owned it before. Where all of them had a hand in it, it stays where
        it was until the owner gives it to somebody else. For who is away whoever acts for them (`acting_for`) is asked,
        else the others of the role, else as if all had a hand in it; money then stays. Nobody acts for somebody in what
        is that person's own work. By a policy those are asked whose verdict is awaited now, or still heard.
        """
        now = self.progress(task)
        return list(now.asked) if now is not None else self._besides(self.barred(task), task)

    def progress(self, task: Task) -> Progress | None:
        """How far the open question of a task is that several decide; None where any one of those asked does."""
        request = self.request(task)
        return request.progress() if request is not None else None

    def heard(self, task: Task) -> tuple[str, ...]:
        """Those who have given their verdict on a task, while those of others are awaited."""
        request = self.request(task)
        return request.heard if request is not None else ()

    def request(self, task: Task) -> Request | None:
        """The same question with those who decide on it now, and what they have said so far."""
        question = self._unsettled.questions.get(task.id)
        policy = read(question.policy) if question is not None else None
        if question is None or policy is None:
            return None
        own = self.barred(task)
        said = [one for one in self._unsettled.casts[question.id] if one.person not in own]
        seats = seats_of(
            policy, self._group, own, lambda people: self._first_present(own, task, people),
            lambda level: self._stand_ins(own, task, spoken_before(said, level)),
        )  # fmt: skip
        instead = next(iter(self._first_present(own, task, self._given_to(task))), None)
        return Request(question, policy, seats, said, instead)

    def _group(self, group: Group) -> list[str]:
        held = (
            roles.people(self._session, self._campaign.workspace_id, group.role, self._campaign)
            if group.role
            else []
        )
        named = (one for one in group.people if one not in self._unsettled.gone_approvers)
        return list(dict.fromkeys([*held, *named]))

    def _stand_ins(self, own: set[str], task: Task, spoken: set[str]) -> dict[str, str | None]:
        """Who decides where everybody who would had a hand in it, is gone, or is away with nobody in their place.

        Whoever has `spoken` elsewhere does only where nobody else is there; what they said counts there, too.
        """
        own = own | self._who_sent_away(task)
        return (
            self._first_present(own | spoken, task, *self._instead)
            or self._first_present(own, task, *self._instead)
            or dict.fromkeys(self._asked(task))
        )

    def stands_in(self, task: Task) -> bool:
        """Whether others than its role are asked, because everybody of that had a hand in what is to be decided."""
        own, usual = self.barred(task), self._given_to(task) or self._asked(task)
        if self.progress(task) is not None:
            return False
        if not own or _first_free(own, usual, self._role(task.role)):
            return False
        return self.of(task) != usual

    def of_work_by(self, task: Task, own: set[str]) -> list[str]:
        """The same for one part of a task, which is the work of `own`."""
        return self._besides(set() if self._unsettled.self_approval else own, task)

    def acting_for(self, task: Task) -> Mapping[str, str]:
        """For whom each of those acts who do a task in place of somebody who is away."""
        request = self.request(task)
        if request is not None:
            return {person: absent for absent, person in request.seats.acting.items()}
        found = self._acting(self.barred(task), task)
        return {person: absent for person, absent in found.items() if absent is not None}

    def is_lost(self, task: Task) -> bool:
        """Whether the task was given to somebody who may not do it any more; who is away gets it back."""
        if task.user_id is None or task.user_id in self.of(task):
            return False
        return task.user_id not in self._staff.away or not self._given_to(task)

    def _besides(self, own: set[str], task: Task) -> list[str]:
        return list(self._acting(own, task))

    def _acting(self, own: set[str], task: Task) -> dict[str, str | None]:
        """Who may do a task that is the work of `own`, each with whom they act for, where that person is away."""
        candidates = self._given_to(task) or self._asked(task)
        if not own and not self._staff.away:
            return dict.fromkeys(candidates)
        merely_away = [person for person in candidates if person not in own]
        instead = self._instead[:1] if merely_away and decides_on_money(task) else self._instead
        return (
            self._first_present(own, task, candidates, self._role(task.role))
            or self._first_present(own | self._who_sent_away(task), task, *instead)
            or dict.fromkeys(merely_away or self._replaced(own, task) or candidates)
        )

    def _first_present(self, own: set[str], task: Task, *groups: Sequence[str]) -> dict[str, str | None]:
        """Of the first group in which there is anybody: who had no hand in it, or acts for such a one and had none.

        A team's work waits for those of it who are there; delegates are asked where none of them is, and to decide.
        """
        for group in groups:
            free = [person for person in group if person not in own]
            there = dict.fromkeys(person for person in free if person not in self._staff.away)
            if there and not self.is_question(task):
                return there
            acting = {one: person for person in free if (one := self._delegate(person, own, task))}
            if found := {**acting, **there}:
                return found
        return {}

    def _delegate(self, absent: str, own: set[str], task: Task) -> str | None:
        """Who does a task for somebody who is away: whoever acts for them, if it is not their own work and they may."""
        delegate = self._staff.delegate_of(absent)
        if delegate is None or delegate.user_id in own:
            return None
        if not delegate.own_word and self.is_question(task):
            return delegate.user_id if self._decides_themselves(task, delegate.user_id) else None
        return delegate.user_id if self._may(task, delegate.user_id) else None

    def _decides_themselves(self, task: Task, user_id: str) -> bool:
        """Whether a delegate whom others named holds the role that decides; they get no seat of a policy."""
        question = self._unsettled.questions.get(task.id)
        return (question is None or question.policy is None) and user_id in self._role(task.role)

    def _who_sent_away(self, task: Task) -> set[str]:
        """Who said of others that they are away: to decide in their place is not for them."""
        if not self.is_question(task):
            return set()
        return {absence.said_by for one, absence in self._staff.away.items() if absence.said_by != one}

    def barred(self, task: Task) -> set[str]:
        """Whose own work a task's decision is about; nobody, where the workspace allows that."""
        authors = authors_in(self._unsettled, task)
        allowed = authors and not rules_of(task.kind).about_money and self._unsettled.self_approval
        return set() if allowed else authors

    def is_question(self, task: Task) -> bool:
        """Whether a task wants a decision now, rather than work."""
        return rules_of(task.kind).is_question(task) or task.id in self._unsettled.questions

    def is_decided(self, task: Task) -> bool:
        """Whether a task has its decision, which is not in effect yet, so that nobody is awaited."""
        return task.id in self._unsettled.decided

    def rests(self, task: Task) -> bool:
        """Whether an open task waits for nobody now: it was just decided, or is on hold."""
        return task.held_until is not None or self.is_decided(task)

    def _given_to(self, task: Task) -> list[str]:
        """Whoever took the task, or was given it, while they may do it; a role lost since takes it away."""
        if task.user_id is None:
            return []
        full = task.user_id not in self._unsettled.gone
        return [task.user_id] if full and self._may(task, task.user_id) else []

    def _may(self, task: Task, user_id: str) -> bool:
        key = user_id, task.kind
        if key not in self._entitled:
            self._entitled[key] = is_entitled(self._session, self._campaign, task, user_id)
        return self._entitled[key]

    def _asked(self, task: Task) -> list[str]:
        people = self._role(task.role)
        return list(dict.fromkeys([*people, self._owner])) if is_about_criteria(task) else people

    def _role(self, role: Role) -> list[str]:
        if role not in self._responsible:
            self._responsible[role] = roles.responsible(self._session, role, self._campaign)
        return self._responsible[role]

    def _replaced(self, own: set[str], task: Task) -> list[str]:
        """Of money, those whose place somebody may have taken in this campaign in order to decide on their own."""
        if not decides_on_money(task):
            return []
        usual = (
            roles.people(self._session, self._campaign.workspace_id, role)
            for role in (Role.MARKETING_DIRECTOR, Role.MARKETING_MANAGER)
        )
        return _first_free(own, *usual) or _first_free(
            own, self._unsettled.owners_before.get(self._campaign.id, ())
        )

    @cached_property
    def _staff(self) -> staff.Staff:
        return staff.staff_of(self._session, self._campaign.workspace_id, self._campaign)

    @cached_property
    def _directors(self) -> list[str]:
        workspace_id = self._campaign.workspace_id
        return roles.people(self._session, workspace_id, Role.MARKETING_DIRECTOR, self._campaign)

    @cached_property
    def _instead(self) -> Sequence[Sequence[str]]:
        """Who decides, one group after another, where nobody of a role can."""
        return self._directors, [self._owner], self._role(Role.MARKETING_MANAGER)

    @cached_property
    def _owner(self) -> str:
        return roles.standing_owner(self._session, self._campaign)


def _first_free(own: set[str], *groups: Sequence[str]) -> list[str]:
    """Whoever had no hand in it, of the first group in which there is anybody."""
    free = ([person for person in group if person not in own] for group in groups)
    return next(filter(None, free), [])
