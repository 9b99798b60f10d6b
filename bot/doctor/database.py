"""Whether the database can be used, has its newest form, and fits this version."""

from collections.abc import Iterator, Sequence

from sqlalchemy import text

from bot.database import sqlite_file
from bot.database_problems import (
    DAMAGED,
    DATABASE_ERRORS,
    MOST_NAMED,
    other_schema,
    problem_of,
    without_password,
)
from bot.doctor.finding import Finding
from storage.database import Database
from storage.revisions import missing
from storage.schema import differences


def look(database: Database) -> Iterator[Finding]:
    """Whether it answers, which migrations it lacks, and where its tables differ from this version's."""
    shown = without_password(database.url)
    if not _is_made(database):
        yield Finding(f"The database {shown} will be made at the first start.")
        return
    try:
        damage = _damage(database)
        lacking = missing(database)
        differing = [] if lacking else differences(database)
    except DATABASE_ERRORS as error:
        problem = problem_of(database.url, error)
        yield Finding(problem.seen, problem.to_do)
        return
    if damage:
        yield Finding(f"The database {shown} is damaged: {'; '.join(damage)}.", DAMAGED)
    else:
        yield Finding(f"The database {shown} answers.")
    yield _form(lacking, differing)


def _damage(database: Database) -> list[str]:
    """What SQLite finds wrong with its file; PostgreSQL is only asked whether it answers."""
    with database.read() as session:
        if not database.is_sqlite:
            session.execute(text("SELECT 1"))
            return []
        found = [str(line) for line in session.scalars(text(f"PRAGMA quick_check({MOST_NAMED})"))]
    return [] if found == ["ok"] else found


def is_usable(database: Database, findings: Sequence[Finding]) -> bool:
    """Whether its tables can be looked into, by what `look` found."""
    return _is_made(database) and not any(finding.is_problem for finding in findings)


def _form(lacking: Sequence[str], differing: Sequence[str]) -> Finding:
    if lacking:
        return Finding(f"It lacks the migrations {', '.join(lacking)}.", "Run `greenlight db upgrade`.")
    if differing:
        problem = other_schema(differing)
        return Finding(problem.seen, problem.to_do)
    return Finding("All migrations are applied, and the tables are those of this version.")


def _is_made(database: Database) -> bool:
    file = sqlite_file(database.url)
    return file is None or file.exists()
