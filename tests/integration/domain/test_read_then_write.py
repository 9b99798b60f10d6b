"""Counts that are read and then written are all kept, across threads and processes."""

import subprocess
import sys
from pathlib import Path

from storage.database import Database
from storage.models import Workspace
from tests.domain.scenario import OPENS_AT
from tests.waiting import PATIENCE

ROOT = Path(__file__).parents[3]
PROCESSES, THREADS, TIMES = 2, 2, 100

COUNTS_UP = """
import sys, threading
from storage.database import Database
from storage.models import Workspace

database = Database(sys.argv[1])

def count_up(session):
    workspace = session.get_one(Workspace, "T1", with_for_update=True)
    workspace.name = str(int(workspace.name) + 1)

def many_times():
    for _ in range(int(sys.argv[3])):
        database.transact(count_up)

print("ready", flush=True)
sys.stdin.readline()
threads = [threading.Thread(target=many_times) for _ in range(int(sys.argv[2]))]
for thread in threads: thread.start()
for thread in threads: thread.join()
database.close()
"""


def test_400_of_400_are_kept(database: Database) -> None:
    with database.write() as session:
        session.add(Workspace(id="T1", name="0", bot_user_id="UBOT", created_at=OPENS_AT))
    command = [sys.executable, "-c", COUNTS_UP, database.url, str(THREADS), str(TIMES)]
    pipe = subprocess.PIPE
    processes = [
        subprocess.Popen(command, cwd=ROOT, text=True, stdin=pipe, stdout=pipe) for _ in range(PROCESSES)
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        process.communicate("go\n", timeout=PATIENCE)
        assert process.returncode == 0
    with database.read() as session:
        assert session.get_one(Workspace, "T1").name == str(PROCESSES * THREADS * TIMES)
