//! What is put into an instance before it starts: its first program, its keys and its user
//! data, as one archive.

use orrery_sdk::contract::{Error, Kind, LaunchSpec, Result};
use tar::{Builder, EntryType, Header};

use crate::dropbear::File;
use crate::volumes::disks;

const INIT: &str = include_str!("guest/init.sh");
/// Where the first program is.
const INIT_PATH: &str = "opt/orrery/init";

/// What tells the first program that there is user data to run.
pub(crate) const RUN_USER_DATA: &str = "SIGUSR1";

/// What is there when an instance has run its user data, or has begun to.
pub(crate) fn ran_user_data(instance_id: &str) -> String {
    format!("/{}/sem/config_scripts_user", cloud(instance_id))
}

/// The folder of what cloud-init knows of an instance.
fn cloud(instance_id: &str) -> String {
    format!("var/lib/cloud/instances/{instance_id}")
}

/// Where the first program reads which disks there are to be; without it nothing is made
/// ready for disks.
const DISKS_PATH: &str = "opt/orrery/disks";

/// Where the first program reads how many tenths of a second user data waits for the metadata
/// service at most.
const METADATA_PATH: &str = "opt/orrery/metadata";

/// How user data waits for the metadata service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Patience {
    /// The service listens in the instance's network, where the first program sees that.
    UntilHeard,
    /// It is told, by [`told`].
    UntilTold,
}

impl Patience {
    fn tenths(self) -> &'static [u8] {
        match self {
            Self::UntilHeard => b"50\n",
            // An agent may have to be made before.
            Self::UntilTold => b"300\n",
        }
    }
}

/// What the container runs.
pub(crate) fn command(instance_id: &str) -> Vec<String> {
    vec![
        "/bin/sh".to_owned(),
        format!("/{INIT_PATH}"),
        instance_id.to_owned(),
    ]
}

/// The archive to unpack at the root of the instance's file system, with its scripts, and what
/// disks it is to have, where there are any but its own; with how its user data waits for the
/// metadata service, where there is one.
///
/// # Errors
/// `internal`: a name that no archive can hold.
pub(crate) fn archive(
    spec: &LaunchSpec,
    scripts: &[Vec<u8>],
    disks: Option<&[disks::Ready]>,
    patience: Option<Patience>,
) -> Result<Vec<u8>> {
    packed(|archive| {
        archive.fill(spec, scripts)?;
        archive.patience(patience)?;
        archive.disks(disks)
    })
}

/// The beginning of an archive, with programs that many instances get.
///
/// # Errors
/// As [`archive`].
pub(crate) fn programs(files: &[File]) -> Result<Vec<u8>> {
    let mut begun = packed(|archive| {
        files
            .iter()
            .try_for_each(|file| archive.file(&file.path, 0o755, &file.content))
    })?;
    begun.truncate(begun.len() - END);
    Ok(begun)
}

/// The archive with an instance's user data alone, and how that waits.
///
/// # Errors
/// As [`archive`].
pub(crate) fn user_data(
    spec: &LaunchSpec,
    scripts: &[Vec<u8>],
    patience: Option<Patience>,
) -> Result<Vec<u8>> {
    packed(|archive| {
        archive.user_data(spec, scripts)?;
        archive.patience(patience)
    })
}

/// The archive that tells the first program that the metadata service is there.
///
/// # Errors
/// As [`archive`].
pub(crate) fn told() -> Result<Vec<u8>> {
    packed(|archive| archive.file(METADATA_PATH, 0o644, b"0\n"))
}

fn packed(fill: impl FnOnce(&mut Archive) -> std::io::Result<()>) -> Result<Vec<u8>> {
    let mut archive = Archive::default();
    let made = fill(&mut archive).and_then(|()| archive.0.into_inner());
    made.map_err(|why| {
        let what = format!("cannot pack the instance's files: {why}");
        Error::new(Kind::Internal, what)
    })
}

/// How many bytes mark the end of an archive.
const END: usize = 1_024;

struct Archive(Builder<Vec<u8>>);

impl Default for Archive {
    fn default() -> Self {
        Self(Builder::new(Vec::new()))
    }
}

impl Archive {
    fn fill(&mut self, spec: &LaunchSpec, scripts: &[Vec<u8>]) -> std::io::Result<()> {
        self.file(INIT_PATH, 0o755, INIT.as_bytes())?;
        if !spec.authorized_keys.is_empty() {
            self.folder("root/.ssh/", 0o700)?;
            let keys: String = spec
                .authorized_keys
                .iter()
                .map(|key| format!("{key}\n"))
                .collect();
            self.file("root/.ssh/authorized_keys", 0o600, keys.as_bytes())?;
        }
        self.user_data(spec, scripts)
    }

    fn user_data(&mut self, spec: &LaunchSpec, scripts: &[Vec<u8>]) -> std::io::Result<()> {
        if spec.user_data.is_empty() {
            return Ok(());
        }
        let cloud = cloud(&spec.instance_id);
        self.file(&format!("{cloud}/user-data.txt"), 0o600, &spec.user_data)?;
        for (number, script) in (1..).zip(scripts) {
            let name = format!("{cloud}/scripts/part-{number:03}");
            self.file(&name, 0o700, script)?;
        }
        Ok(())
    }

    fn patience(&mut self, patience: Option<Patience>) -> std::io::Result<()> {
        match patience {
            Some(patience) => self.file(METADATA_PATH, 0o644, patience.tenths()),
            None => Ok(()),
        }
    }

    fn disks(&mut self, disks: Option<&[disks::Ready]>) -> std::io::Result<()> {
        let Some(disks) = disks else { return Ok(()) };
        let devices = disks
            .iter()
            .map(|disk| format!("{}\n", disk.attached.device));
        let devices: String = devices.collect();
        self.file(DISKS_PATH, 0o644, devices.as_bytes())
    }

    fn folder(&mut self, name: &str, mode: u32) -> std::io::Result<()> {
        self.entry(name, EntryType::Directory, mode, &[])
    }

    fn file(&mut self, name: &str, mode: u32, content: &[u8]) -> std::io::Result<()> {
        self.entry(name, EntryType::Regular, mode, content)
    }

    /// An entry that is root's.
    fn entry(
        &mut self,
        name: &str,
        kind: EntryType,
        mode: u32,
        content: &[u8],
    ) -> std::io::Result<()> {
        let mut header = Header::new_gnu();
        header.set_entry_type(kind);
        header.set_mode(mode);
        header.set_uid(0);
        header.set_gid(0);
        header.set_size(content.len() as u64);
        self.0.append_data(&mut header, name, content)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;
    use crate::user_data;
    use crate::volumes::Way;

    fn packed(spec: &LaunchSpec, disks: Option<&[disks::Ready]>) -> Vec<(String, u32, String)> {
        let scripts = user_data::read(&spec.user_data).scripts;
        read(&archive(spec, &scripts, disks, None).expect("names are short"))
    }

    fn read(bytes: &[u8]) -> Vec<(String, u32, String)> {
        let mut archive = tar::Archive::new(bytes);
        let entries = archive.entries().expect("an archive").map(|entry| {
            let mut entry = entry.expect("an entry");
            let mut content = String::new();
            entry.read_to_string(&mut content).expect("text");
            let header = entry.header();
            let mode = header.mode().expect("a mode");
            assert_eq!((header.uid().ok(), header.gid().ok()), (Some(0), Some(0)));
            let path = entry.path().expect("a path").display().to_string();
            (path, mode, content)
        });
        entries.collect()
    }

    #[test]
    fn programs_are_followed_by_an_instances_own_files() {
        let program = File {
            path: "opt/orrery/dropbear/start".into(),
            content: "#!/bin/sh\n".into(),
        };
        let mut whole = programs(&[program]).expect("names are short");
        let spec = LaunchSpec::default();
        whole.extend(archive(&spec, &[], None, None).expect("names are short"));
        let paths: Vec<_> = read(&whole).into_iter().map(|(path, ..)| path).collect();
        assert_eq!(paths, ["opt/orrery/dropbear/start", INIT_PATH]);
    }

    #[test]
    fn user_data_waits_until_it_is_told() {
        let spec = LaunchSpec::default();
        let waits = |patience| {
            let packed = archive(&spec, &[], None, patience).expect("names are short");
            let mut files = read(&packed).into_iter();
            files.find_map(|(path, _, content)| (path == METADATA_PATH).then_some(content))
        };
        assert_eq!(waits(None), None);
        assert_eq!(waits(Some(Patience::UntilHeard)).as_deref(), Some("50\n"));
        assert_eq!(waits(Some(Patience::UntilTold)).as_deref(), Some("300\n"));
        let told = read(&told().expect("names are short"));
        assert_eq!(told, [(METADATA_PATH.to_owned(), 0o644, "0\n".to_owned())]);
    }

    #[test]
    fn an_instance_gets_its_keys_and_its_user_data() {
        let script = "#!/bin/sh\ntrue\n";
        let mut spec = LaunchSpec {
            instance_id: "i-07".into(),
            authorized_keys: vec!["ssh-ed25519 AAAA one".into(), "ssh-rsa AAAA two".into()],
            user_data: script.into(),
            ..LaunchSpec::default()
        };
        let data = "var/lib/cloud/instances/i-07/user-data.txt".to_owned();
        let part = "var/lib/cloud/instances/i-07/scripts/part-001".to_owned();
        let keys = "ssh-ed25519 AAAA one\nssh-rsa AAAA two\n".to_owned();
        let init = (INIT_PATH.to_owned(), 0o755, INIT.to_owned());
        assert_eq!(
            packed(&spec, None),
            [
                init.clone(),
                ("root/.ssh/".into(), 0o700, String::new()),
                ("root/.ssh/authorized_keys".into(), 0o600, keys),
                (data.clone(), 0o600, script.into()),
                (part, 0o700, script.into()),
            ]
        );
        spec.authorized_keys.clear();
        spec.user_data = "no script".into();
        let disk = disks::Ready {
            attached: crate::volumes::Attached {
                volume_id: "vol-1".into(),
                device: "/dev/sdf".into(),
                way: Way::Device,
            },
            file: "/volumes/vol-1.img".into(),
        };
        assert_eq!(
            packed(&spec, Some(&[disk])),
            [
                init,
                (data, 0o600, "no script".into()),
                (DISKS_PATH.into(), 0o644, "/dev/sdf\n".into()),
            ]
        );
    }
}
