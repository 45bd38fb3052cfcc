# The emulator as an image: built in one stage, run without a shell's worth of extras
# and without root in the other.
FROM rust:1.95-slim-bookworm AS build
RUN apt-get update && apt-get install -y --no-install-recommends build-essential && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry --mount=type=cache,target=/src/target \
    cargo build --release --locked -p orrery-server && cp target/release/orrery /orrery

FROM debian:bookworm-slim
# What the agent does on the engine's machine for instances on Docker: packet filters, addresses.
RUN apt-get update && apt-get install -y --no-install-recommends iproute2 iptables nftables && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 1000 --user-group --home-dir /var/lib/orrery --create-home orrery
COPY --from=build /orrery /usr/local/bin/orrery
COPY LICENSE NOTICE /usr/share/doc/orrery/
USER orrery
# A container's own network is the fence; inside it every interface must be listened on.
ENV GATEWAY_LISTEN=0.0.0.0:4566 \
    ORRERY_STATE_DIR=/var/lib/orrery
VOLUME /var/lib/orrery
EXPOSE 4566
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=1s CMD ["orrery", "doctor", "--running"]
ENTRYPOINT ["orrery"]
CMD ["start"]
