"""A disk that takes nothing more is seen where somebody looks, told to people, and forgotten when there is room again.

What a full disk does, a limit on the size of files does too, for one process and without rights.
"""

import resource
from pathlib import Path

import pytest

from tests.integration.bot.doubles import LocalSlack
from tests.integration.bot.processes import for_slack, running
from tests.ports import free_port
from tests.waiting import wait_until

EVERYTHING = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
NOTHING = (0, resource.RLIM_INFINITY)


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_a_full_disk_is_seen_and_told(slack: LocalSlack, database_url: str, tmp_path: Path) -> None:
    with running(["serve"], for_slack(slack, database_url, port=free_port()), tmp_path) as bot:
        bot.wait_until_ready()
        assert "Greenlight 0." in bot.output
        assert "socket mode, database sqlite:///" in bot.output
        assert "As you gave `client`" not in bot.output
        resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, NOTHING)
        wait_until(lambda: bot.status("/readyz") == 503)
        assert bot.status("/healthz") == 200
        bot.wait_for("The database cannot be written (")
        before = len(bot.output.splitlines())
        for _ in range(20):
            slack.do("home", user=slack.new_person("mia"))
        typed = {"user": "U0MAYAOKON", "channel": "C0CAMPAIGN", "text": "/campaign influencer add"}
        assert slack.do("command", **typed)["ok"]
        resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, EVERYTHING)
        wait_until(lambda: bot.status("/readyz") == 200)
        assert "Traceback" not in bot.output
        assert len(bot.output.splitlines()) - before < 50
