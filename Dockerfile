# The dashboard for others: Chromium for pictures made on the server, fonts for every script, no root.
FROM python:3.12-slim

RUN apt-get update \
    && apt-get install -y --no-install-recommends chromium fonts-liberation fonts-noto-core fonts-noto-cjk \
    && rm -rf /var/lib/apt/lists/*

WORKDIR /app
COPY pyproject.toml constraints.txt README.md LICENSE CHANGELOG.md app.py ./
COPY .streamlit .streamlit
COPY data data
COPY src src
RUN pip install --no-cache-dir --constraint constraints.txt . \
    && useradd --create-home timeline

USER timeline
EXPOSE 8501
HEALTHCHECK CMD python -c "import urllib.request as r; r.urlopen('http://127.0.0.1:8501/_stcore/health', timeout=5)"

# Mount a folder of data at /data and name a file of it to show another timeline than the sample:
#   docker run -p 127.0.0.1:8501:8501 -v "$PWD:/data:ro" timeline-dashboard /data/events.csv
ENTRYPOINT ["timeline", "serve", "--host", "0.0.0.0"]
