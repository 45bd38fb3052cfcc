"""What ARCHITECTURE promises of the crates: who knows whom, under which licences."""

import functools
import json
import re
import subprocess

import pytest

from emulator import REPOSITORY

# Crates of ours, and all of ours that each may use.
MAY_USE = {
    "orrery-wire": set(),
    "orrery-keys": set(),
    "orrery-journal": set(),
    "orrery-contract": set(),
    "orrery-sdk": {"orrery-contract"},
    "orrery-mock": {"orrery-sdk"},
    "orrery-docker": {"orrery-sdk"},
    "orrery-libvirt": {"orrery-sdk"},
    "orrery-plugin-build": set(),
    "orrery-plugins": {"orrery-contract", "orrery-sdk"},
    "orrery-conformance": {"orrery-contract"},
    "orrery-core": {"orrery-wire", "orrery-keys"},
    "orrery-compute": {"orrery-contract"},
    "orrery-chain": {"orrery-wire", "orrery-core", "orrery-contract"},
    "orrery-metadata": {"orrery-contract", "orrery-wire"},
    "orrery-workshop": {"orrery-contract", "orrery-conformance", "orrery-plugin-build", "orrery-plugins"},
    "orrery-server": {
        "orrery-wire", "orrery-keys", "orrery-core", "orrery-journal", "orrery-compute",
        "orrery-contract", "orrery-metadata", "orrery-mock", "orrery-docker", "orrery-plugins", "orrery-sdk",
        "orrery-chain", "orrery-workshop",
    },
}

# What the pure crates must not reach, at any distance.
IMPURE = {"tokio", "hyper", "mio", "getrandom", "redb", "rustix", "tracing-subscriber"}

# Any of these in a licence expression's alternatives fits Apache-2.0.
LICENCES = {
    "Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Zlib", "Unlicense", "CC0-1.0",
    "Unicode-3.0", "BSL-1.0", "0BSD", "MIT-0", "Apache-2.0 WITH LLVM-exception",
    # Copyleft by file, of files that we do not change.
    "MPL-2.0+",
}

# Copyleft by library: bindings that a plugin, which is a file and a process of its own, may
# link and the program may not.
LINKED_BY_ONE = {
    "virt": ("LGPL-2.1", "orrery-libvirt"),
    "virt-sys": ("LGPL-2.1", "orrery-libvirt"),
}


@functools.cache
def metadata():
    done = subprocess.run(
        ["cargo", "metadata", "--format-version", "1", "--locked"],
        cwd=REPOSITORY, capture_output=True, text=True, check=True,
    )
    return json.loads(done.stdout)


def names():
    return {package["id"]: package["name"] for package in metadata()["packages"]}


def uses(kinds=(None,)):
    """Package id to the ids that it uses in the program, tests aside."""
    return {
        node["id"]: {
            dependency["pkg"]
            for dependency in node["deps"]
            if any(kind["kind"] in kinds for kind in dependency["dep_kinds"])
        }
        for node in metadata()["resolve"]["nodes"]
    }


@pytest.mark.parametrize("crate", sorted(MAY_USE))
def test_crates_know_only_whom_they_may(crate):
    name, graph = names(), uses()
    (own,) = [package for package, called in name.items() if called == crate]
    ours = {name[used] for used in graph[own] if name[used].startswith("orrery-")}
    assert ours <= MAY_USE[crate], ours - MAY_USE[crate]


def reached(crate):
    """The names of the crate and of all that it uses, at any distance."""
    name, graph = names(), uses()
    found, todo = set(), [package for package, called in name.items() if called == crate]
    while todo:
        package = todo.pop()
        if package not in found:
            found.add(package)
            todo += graph[package]
    return {name[package] for package in found}


@pytest.mark.parametrize("crate", ["orrery-wire", "orrery-core", "orrery-keys"])
def test_pure_crates_reach_no_runtime(crate):
    assert not reached(crate) & IMPURE


def test_what_needs_no_library_of_the_system_is_built_by_default():
    name = names()
    left_out = set(metadata()["workspace_members"]) - set(metadata()["workspace_default_members"])
    assert {name[member] for member in left_out} <= {"orrery-libvirt"}


# Who alone may use what reaches out of the process, or into it. The contract derives
# wasmtime's traits for its types, for the plugin host alone.
ALONE = {
    "wasmtime": {"orrery-plugins", "orrery-contract"},
    "libloading": {"orrery-plugins"},
    "bollard": {"orrery-docker"},
    "virt": {"orrery-libvirt"},
    "virt-sys": {"orrery-libvirt"},
}


@pytest.mark.parametrize("crate", ALONE)
def test_what_runs_foreign_code_or_speaks_to_an_engine_has_one_home(crate):
    name, graph = names(), uses()
    users = {
        name[user]
        for user, used in graph.items()
        if crate in {name[package] for package in used} and name[user].startswith("orrery-")
    }
    assert users <= ALONE[crate]


# Files that may hold unsafe code; each block in them says why it is sound.
UNSAFE = {
    "host/plugins/src/component/cache.rs",
    "host/plugins/src/native/child.rs",
    "host/plugins/tests/hostile/src/lib.rs",
    "plugins/libvirt/src/raw.rs",
    "sdk/rust/src/abi.rs",
    "sdk/rust/src/native.rs",
}


def test_unsafe_code_is_where_it_has_to_be():
    listed = subprocess.run(
        ["git", "ls-files", "*.rs"], cwd=REPOSITORY, capture_output=True, text=True, check=True,
    ).stdout.split()
    has_unsafe = re.compile(r"\bunsafe (?:\{|fn|impl|extern)|unsafe\(|(?:allow|expect)\(unsafe_code")
    found = {
        path
        for path in listed
        if "/generated/" not in path and "/codegen/" not in path
        and has_unsafe.search((REPOSITORY / path).read_text())
    }
    assert found <= UNSAFE, found - UNSAFE


def fits(expression):
    """Whether one of the alternatives of an SPDX expression has only known parts."""
    expression = expression.replace("/", " OR ")
    alternatives = re.split(r"\s+OR\s+", expression.replace("(", "").replace(")", ""))
    return any(all(part.strip() in LICENCES for part in one.split(" AND ")) for one in alternatives)


def test_licences_fit_and_sources_are_known():
    for package in metadata()["packages"]:
        what = f"{package['name']} {package['version']}"
        licence = package["license"]
        one, home = LINKED_BY_ONE.get(package["name"], (None, None))
        if licence is not None and licence.removesuffix("-or-later") == one:
            ours = {member for member in names().values() if member.startswith("orrery")}
            assert {user for user in ours if package["name"] in reached(user)} == {home}, what
        else:
            assert licence and fits(licence), f"{what}: {licence}"
        source = package["source"]
        assert source is None or source.startswith("registry+"), f"{what}: {source}"
        assert source is not None or package["name"].startswith("orrery"), what
