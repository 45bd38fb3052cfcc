"""Terraform's AWS provider: a whole configuration made, found unchanged, taken away.

Terraform comes from no package index, so this is the one test that skips where its tool is
not installed. The provider is read from a mirror on the disk: `ORRERY_TERRAFORM_MIRROR`,
or the first of Terraform's usual places that has it.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess

import pytest

from emulator import kept, left, until
from engine import BARE, get

CONFIGURATIONS = pathlib.Path(__file__).parent / "terraform"
PROVIDER = "registry.terraform.io/hashicorp/aws"
MIRRORS = ["~/.terraform.d/plugins", "/usr/local/share/terraform/plugins", "/usr/share/terraform/plugins", "/opt/tf-plugins"]


@pytest.fixture
def terraform(tmp_path):
    """Runs `terraform` on a copy of a configuration; the exit code and what it wrote."""
    named = os.environ.get("ORRERY_TERRAFORM_MIRROR")
    places = [pathlib.Path(place).expanduser() for place in ([named] if named else MIRRORS)]
    mirror = next((place for place in places if (place / PROVIDER).is_dir()), None)
    if shutil.which("terraform") is None or mirror is None:
        pytest.skip("terraform and a mirror of hashicorp/aws (ORRERY_TERRAFORM_MIRROR) are not both here")
    folder = tmp_path / "terraform"
    settings = tmp_path / "terraform.rc"
    settings.write_text(f"provider_installation {{\n  filesystem_mirror {{\n    path = {json.dumps(str(mirror))}\n  }}\n}}\n")
    key = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "CHECKPOINT_DISABLE": "1",
        "TF_CLI_CONFIG_FILE": str(settings),
        "TF_IN_AUTOMATION": "1",
        "TF_VAR_public_key": key.with_suffix(".pub").read_text(),
    }

    def options(verb):
        return ["-no-color"] if verb == "output" else ["-input=false", "-no-color"]

    def terraform(*arguments):
        done = subprocess.run(
            ["terraform", *arguments, *options(arguments[0])],
            cwd=folder, env=environment, capture_output=True, text=True, timeout=400,
        )
        return done.returncode, done.stdout + done.stderr

    def of(configuration, emulator):
        shutil.copytree(configuration, folder, ignore=shutil.ignore_patterns(".terraform*", "*.tfstate*"))
        shutil.copy(CONFIGURATIONS / "provider.tf", folder)
        environment["TF_VAR_url"] = emulator.url
        code, output = terraform("init")
        assert code == 0, output
        return terraform

    return of


def test_a_configuration_twice_and_away(orrery, terraform, client_of):
    terraform = terraform(CONFIGURATIONS / "mock", orrery)
    client_of(orrery).describe_vpcs()
    client_of(orrery, "iam").list_roles()
    before = kept(orrery)
    code, output = terraform("apply", "-auto-approve", "-parallelism=20")
    assert code == 0, output
    wanted = sum(len(re.findall("^resource ", file.read_text(), re.MULTILINE)) for file in (CONFIGURATIONS / "mock").glob("*.tf"))
    assert f"Apply complete! Resources: {wanted} added, 0 changed, 0 destroyed." in output
    code, output = terraform("plan", "-detailed-exitcode")
    assert code == 0 and "No changes." in output, output
    code, output = terraform("destroy", "-auto-approve", "-parallelism=20")
    assert code == 0 and f"{wanted} destroyed" in output, output
    assert left(orrery, before) == {}
    assert client_of(orrery).get_serial_console_access_status()["SerialConsoleAccessEnabled"] is False


def test_a_machine_that_is_a_container(launch, engine, terraform, client_of):
    """The second plan is empty once notes of the emulator's own are switched off."""
    emulator = launch(EC2_VM_MANAGER="docker", DOCKER_HOST=engine.host, ORRERY_MANAGER_TAGS="0")
    terraform = terraform(CONFIGURATIONS / "docker", emulator)
    code, output = terraform("apply", "-auto-approve", f"-var=image={BARE}")
    assert code == 0, output
    address = json.loads(terraform("output", "-json")[1])["address"]["value"]
    until(lambda: get(f"{address}:8000") == "made by terraform\n", "what its user data serves", 30)
    code, output = terraform("plan", "-detailed-exitcode", f"-var=image={BARE}")
    assert code == 0 and "No changes." in output, output
    code, output = terraform("destroy", "-auto-approve", f"-var=image={BARE}")
    assert code == 0, output
    emulator.stop()
