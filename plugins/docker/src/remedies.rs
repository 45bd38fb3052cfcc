//! What helps against what engines say, as far as they say it the same everywhere.

/// What the engine says, in lower case, and what helps.
const REMEDIES: &[(&str, &str)] = &[
    (
        "no space left on device",
        "make room, for example with 'docker system prune'",
    ),
    (
        "permission denied (os error 13)",
        "let this user reach the engine's socket, for example by 'usermod -aG docker USER'",
    ),
    (
        "port is already allocated",
        "stop what has the port, or give up the --publish of EC2_DOCKER_FLAGS",
    ),
    (
        "exec format error",
        "the image is for another architecture; EC2_DOCKER_FLAGS='--platform …' has Docker emulate it",
    ),
    (
        "\"/bin/sh\": stat",
        "an image of instances needs a shell at /bin/sh",
    ),
    (
        "no such image",
        "pull or build the image and tag it localstack-ec2/NAME:AMI-ID",
    ),
    (
        "container-init binary not found",
        "install catatonit, Podman's first program of containers",
    ),
    (
        "cannot allocate memory",
        "stop other instances, or set EC2_DOCKER_LIMITS=0",
    ),
    (
        "socket not found",
        "start Docker, or say with DOCKER_HOST where it is",
    ),
    (
        "client error (connect)",
        "start Docker, or say with DOCKER_HOST where it is",
    ),
];

/// What helps against that, where it is known.
pub(crate) fn remedy(said: &str) -> Option<&'static str> {
    let said = said.to_lowercase();
    let mut all = REMEDIES.iter();
    all.find(|(says, _)| said.contains(says))
        .map(|(_, helps)| *helps)
}
