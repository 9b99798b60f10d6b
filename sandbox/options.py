"""The command line of the sandbox."""

import argparse
from dataclasses import dataclass
from pathlib import Path

SAMPLE = Path(__file__).with_name("sample.json")


@dataclass(frozen=True)
class Options:
    """How one sandbox runs. `bot_url` is where HTTP deliveries go; without it they go over Socket Mode."""

    manifest: Path
    port: int = 8420
    smtp_port: int = 0
    bot_url: str | None = None
    workspace: Path = SAMPLE
    state: Path | None = None
    retry_scale: float = 1.0
    ack_seconds: float = 3.0
    parent: int | None = None
    guide: Path | None = None


def parse(arguments: list[str] | None = None) -> Options:
    """The options given on the command line (`arguments` instead of sys.argv in tests)."""
    found = _parser().parse_args(arguments)
    return Options(
        manifest=found.manifest,
        port=found.port,
        smtp_port=found.smtp_port,
        bot_url=found.bot_url,
        workspace=found.workspace,
        state=found.state,
        retry_scale=found.retry_scale,
        ack_seconds=found.ack_seconds,
        parent=found.parent,
        guide=found.guide,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m sandbox", description="A local Slack, on this machine only."
    )
    parser.add_argument("--port", type=int, default=8420, help="port of Web API and page; 0 takes a free one")
    parser.add_argument("--smtp-port", type=int, default=0, help="port that catches mail; 0 takes a free one")
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--bot-url", help="deliver by signed HTTP to URL/slack/events")
    way.add_argument("--socket", action="store_true", help="deliver over Socket Mode (the default)")
    parser.add_argument("--manifest", type=Path, default=Path("manifest.yml"), help="the app's manifest")
    parser.add_argument("--workspace", type=Path, default=SAMPLE, help="people and channels of a first start")
    parser.add_argument("--guide", type=Path, help="a newcomer's first steps, for the page to show")
    parser.add_argument("--state", type=Path, help="file that keeps the workspace over restarts")
    parser.add_argument(
        "--retry-scale", type=float, default=1.0, help="multiplies the waits before an event comes again"
    )
    parser.add_argument(
        "--ack-seconds",
        type=float,
        default=3.0,
        help="how long the bot has to answer; triggers are good for at least as long",
    )
    parser.add_argument("--parent", type=int, metavar="PID", help="stop when this process is gone")
    return parser
