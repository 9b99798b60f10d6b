# Greenlight for Slack, without the local workspace. Build it with `docker build -t greenlight .`
# What it needs beside it (a volume, a database, what must be in front): docs/operations.md.

FROM python:3.13-slim AS build
WORKDIR /src
RUN python -m venv /opt/greenlight
COPY requirements.run.lock ./
RUN /opt/greenlight/bin/python -m pip install --no-cache-dir --require-hashes --requirement requirements.run.lock
COPY pyproject.toml README.md LICENSE manifest.yml ./
COPY bot bot
COPY campaigns campaigns
COPY handlers handlers
COPY http_server http_server
COPY sandbox sandbox
COPY storage storage
RUN /opt/greenlight/bin/python -m pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.13-slim
# Fonts for what people write in Chinese, Japanese, Korean and Thai, and for emoji: reports as PDF are set in them.
# Whichever version of them the base image's Debian has will do.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install --yes --no-install-recommends fonts-noto-cjk fonts-noto-color-emoji fonts-thai-tlwg \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin greenlight \
    && install --directory --owner=greenlight --group=greenlight --mode=0700 /data
COPY --from=build /opt/greenlight /opt/greenlight
ENV PATH=/opt/greenlight/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    MPLCONFIGDIR=/tmp/matplotlib \
    DATABASE_URL=sqlite:////data/greenlight.db \
    PORT=3000
WORKDIR /data
USER 10001
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import http.client, os, sys; c = http.client.HTTPConnection('127.0.0.1', int(os.environ['PORT']), timeout=4); c.request('GET', '/healthz'); sys.exit(c.getresponse().status != 200)"]
ENTRYPOINT ["greenlight"]
CMD ["serve"]
