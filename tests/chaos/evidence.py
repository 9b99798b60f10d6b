"""What else is known of a deed that left no trace: rows about it, what others did there, what its person was told."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from storage.base import Base
from storage.models import Approval, Audit, Decision, Participation, ProcessedRequest, Task, Terms, Verdict
from tests.chaos.answers import Answers
from tests.chaos.deeds import Act, Deed

AROUND = timedelta(seconds=10)
"""How long before a deed and after its answer something may have to do with it."""

_OF_QUESTIONS = (Act.APPROVE, Act.REQUEST_CHANGES, Act.REJECT)
_OF_TASKS = (Act.TAKE, Act.HAND_BACK)
_OF_PARTS = (Act.CONTACTED, Act.UNDO_OUTREACH, Act.OFFER, Act.COUNTER, Act.AGREE, Act.DECLINED, Act.NO_REPLY)


class Evidence:
    """Tells all that is known of a deed, in lines of text; `deeds` is everything that people did."""

    def __init__(self, session: Session, answers: Answers, deeds: Sequence[Deed]) -> None:
        self._session, self._answers, self._deeds = session, answers, deeds

    def of(self, deed: Deed) -> str:
        """Rows, requests, lines of the record, other deeds and what the person was told, one in a line."""
        parts: Sequence[tuple[str, Callable[[Deed], Iterable[str]]]] = (
            ("the database has", self._rows),
            ("requests carried out then", self._requests),
            ("the record", self._record),
            ("others did", self._others),
            ("the person was told", self._told),
        )
        return "\n".join(
            f"  {name}: {line}" for name, find in parts for line in (*find(deed),) or ("nothing",)
        )

    def _rows(self, deed: Deed) -> Iterator[str]:
        about = deed.about
        if deed.act is Act.UNDO:
            decision = self._session.get(Decision, about)
            about = decision.approval_id if decision is not None else 0
        if deed.act in (*_OF_QUESTIONS, Act.UNDO):
            question = self._session.get(Approval, about)
            yield from _told_of([question, question and self._session.get(Task, question.task_id)])
            for kind in (Decision, Verdict):
                rows = select(kind).where(kind.approval_id == about).order_by(kind.id)
                yield from _told_of(self._session.scalars(rows))
        elif deed.act in _OF_TASKS:
            questions = select(Approval).where(Approval.task_id == about).order_by(Approval.id)
            yield from _told_of([self._session.get(Task, about), *self._session.scalars(questions)])
        elif deed.act in _OF_PARTS:
            terms = select(Terms).where(Terms.participation_id == about).order_by(Terms.id)
            yield from _told_of([self._session.get(Participation, about), *self._session.scalars(terms)])

    def _requests(self, deed: Deed) -> Iterator[str]:
        then = ProcessedRequest.at.between(deed.sent - AROUND, deed.answered + AROUND)
        yield from _told_of(
            self._session.scalars(select(ProcessedRequest).where(then).order_by(ProcessedRequest.at))
        )

    def _record(self, deed: Deed) -> Iterator[str]:
        then = Audit.at.between(deed.sent - AROUND, deed.answered + AROUND)
        here = or_(Audit.actor_id == deed.who, Audit.subject_id == deed.about)
        lines = self._session.scalars(select(Audit).where(then, here).order_by(Audit.at, Audit.id))
        for line in lines:
            yield f"{line.at:%H:%M:%S.%f} {line.actor_id} {line.action} {line.subject} {line.subject_id} {line.details}"

    def _others(self, deed: Deed) -> Iterator[str]:
        for one in sorted(self._deeds, key=lambda one: one.sent):
            near = one.sent <= deed.answered + AROUND and one.answered >= deed.sent - AROUND
            if one is not deed and near and (one.who == deed.who or one.about == deed.about):
                yield str(one)

    def _told(self, deed: Deed) -> Iterator[str]:
        for at, said in self._answers.to(deed.who):
            if deed.sent - AROUND <= at <= deed.answered + AROUND:
                yield f"{at:%H:%M:%S.%f} {said!r}"


def _told_of(rows: Iterable[Base | None]) -> Iterator[str]:
    for row in rows:
        if row is not None:
            names = [column.key for column in row.__mapper__.column_attrs]
            known = {name: getattr(row, name) for name in names}
            yield f"{type(row).__name__} " + ", ".join(
                f"{name}={value}" for name, value in known.items() if value not in (None, "", {}, [])
            )
