//! A plugin as one file: `plugin.toml` with the hash of the code, the code, a signature
//! where there is one, and what people read. Equal plugins make equal archives.

use std::fs;
use std::io::{Read, Write};
use std::path::{Component, Path, PathBuf};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use orrery_plugins::{
    Files, LoadError, MANIFEST, Manifest, PrivateKey, SIGNATURE, Signer, key_of, sha256,
};

use crate::error::Error;
use crate::project;

/// What else goes along, where it is there.
const READABLE: [&str; 3] = ["README.md", "LICENSE", "NOTICE"];
/// The most that an archive may have, packed and unpacked.
const MOST: u64 = 256 << 20;
const MOST_FILES: usize = 8;

/// Name, and content.
type File = (String, Vec<u8>);

/// An archive that was written.
#[derive(Clone, Debug)]
pub struct Packed {
    /// The archive.
    pub path: PathBuf,
    /// Its SHA-256, which is also in a file beside it.
    pub sha256: String,
}

/// A plugin that was put where the emulator finds it.
#[derive(Clone, Debug)]
pub struct Installed {
    /// Its manifest.
    pub manifest: Manifest,
    /// Its folder.
    pub folder: PathBuf,
    /// Who signed it, if anybody did.
    pub signer: Option<Signer>,
}

/// Packs the plugin in `folder` into `<id>-<version>.tar.gz` in the folder `into`, signed
/// with `key`. Where none is given, a signature that is there goes along.
///
/// # Errors
/// There is no plugin, its code is not what its manifest says, or the signature that is
/// there is not of what is packed.
pub fn pack(folder: &Path, into: &Path, key: Option<&PrivateKey>) -> Result<Packed, Error> {
    let held = project::files(folder)?;
    let (manifest, digest, name) = (&held.manifest, &held.digest, held.code_name());
    let fits = |it: char| it.is_ascii_alphanumeric() || matches!(it, '.' | '-' | '+' | '_');
    if manifest.version.is_empty() || !manifest.version.chars().all(fits) {
        let text =
            "`version` in plugin.toml is part of a file's name: letters, digits, `.`, `-`, `+`";
        return Err(Error::refused(text));
    }
    let mut text = held.text.clone();
    match &manifest.sha256 {
        None => text.insert_str(0, &format!("sha256 = \"{digest}\"\n")),
        Some(said) if said.eq_ignore_ascii_case(digest) => {}
        Some(said) => {
            return Err(Error::refused(format!(
                "{name} has the SHA-256 {digest}, and plugin.toml says {said}: take the line out \
                 of plugin.toml, and packing writes the right one"
            )));
        }
    }
    let signature = match (key, held.signature) {
        (Some(key), _) => Some(key.sign(&text)),
        (None, Some(there)) => match key_of(&there, &text) {
            Ok(_) => Some(there),
            Err(why) => {
                return Err(Error::refused(format!(
                    "the {SIGNATURE} that is there {why}: take it away, or sign anew with --sign"
                )));
            }
        },
        (None, None) => None,
    };
    let id = held.manifest.id;
    let mut files = vec![(MANIFEST.to_owned(), text.into_bytes()), (name, held.code)];
    files.extend(signature.map(|text| (SIGNATURE.to_owned(), text.into_bytes())));
    for name in READABLE {
        if let Ok(bytes) = fs::read(folder.join(name)) {
            files.push((name.to_owned(), bytes));
        }
    }
    let name = format!("{id}-{}.tar.gz", held.manifest.version);
    let path = into.join(&name);
    let archive = written(&id, &files).map_err(Error::file(&path))?;
    let sha256 = sha256(&archive);
    fs::write(&path, archive).map_err(Error::file(&path))?;
    let beside = into.join(format!("{name}.sha256"));
    fs::write(&beside, format!("{sha256}  {name}\n")).map_err(Error::file(&beside))?;
    Ok(Packed { path, sha256 })
}

fn written(id: &str, files: &[File]) -> std::io::Result<Vec<u8>> {
    let mut archive = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::best()));
    for (name, bytes) in files {
        let mut header = tar::Header::new_ustar();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        archive.append_data(&mut header, format!("{id}/{name}"), &bytes[..])?;
    }
    let mut zipped = archive.into_inner()?;
    zipped.flush()?;
    zipped.finish()
}

/// Puts the plugin in `archive` below `plugins`, in a folder called as its id is. Where
/// `sha256` is given, or a file beside the archive has it, the archive must have it. The
/// operator says by `admit` whose plugins are taken.
///
/// # Errors
/// The archive is not what somebody said it is, it has what a plugin's archive has not, it
/// is not admitted, or there is a plugin of that id and it is not to be replaced. Nothing
/// is changed then.
pub fn install(
    archive: &Path,
    sha256: Option<&str>,
    plugins: &Path,
    replace: Replace,
    admit: impl FnOnce(&Files) -> Result<Option<Signer>, LoadError>,
) -> Result<Installed, Error> {
    let file = fs::File::open(archive).map_err(Error::file(archive))?;
    let mut packed = Vec::new();
    let read = file.take(MOST + 1).read_to_end(&mut packed);
    let read = read.map_err(Error::file(archive))? as u64;
    if read > MOST {
        return Err(Error::refused(format!(
            "the archive has more than {MOST} bytes"
        )));
    }
    verify(archive, &packed, sha256)?;
    let (id, files) = unpacked(&packed)?;
    fs::create_dir_all(plugins).map_err(Error::file(plugins))?;
    // Beside the plugins, so that no start finds half of one.
    let staged = tempfile::Builder::new()
        .prefix(".install-")
        .tempdir_in(plugins.parent().unwrap_or(plugins));
    let staged = staged.map_err(Error::file(plugins))?;
    for (name, bytes) in &files {
        let path = staged.path().join(name);
        fs::write(&path, bytes).map_err(Error::file(&path))?;
    }
    let files = approved(&id, staged.path())?;
    let (signer, manifest) = (admit(&files)?, files.manifest);
    let folder = plugins.join(&id);
    if folder.exists() {
        let there = Manifest::read(&folder)
            .map(|it| it.version)
            .unwrap_or_default();
        if replace == Replace::No {
            return Err(Error::refused(format!(
                "{id} {there} is installed already: --replace puts {} in its place",
                manifest.version
            )));
        }
        let before = staged.path().with_extension("before");
        fs::rename(&folder, &before).map_err(Error::file(&folder))?;
        fs::rename(staged.keep(), &folder).map_err(Error::file(&folder))?;
        fs::remove_dir_all(&before).map_err(Error::file(&before))?;
    } else {
        fs::rename(staged.keep(), &folder).map_err(Error::file(&folder))?;
    }
    Ok(Installed {
        manifest,
        folder,
        signer,
    })
}

/// What becomes of a plugin that has the id already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replace {
    /// It is replaced.
    Yes,
    /// It stays.
    No,
}

fn verify(archive: &Path, packed: &[u8], sha256: Option<&str>) -> Result<(), Error> {
    let mut beside = archive.as_os_str().to_owned();
    beside.push(".sha256");
    let written = fs::read_to_string(&beside).ok();
    let written = written
        .as_deref()
        .and_then(|text| text.split_whitespace().next());
    let found = orrery_plugins::sha256(packed);
    for (said, who) in [(sha256, "--sha256"), (written, "the file beside it")] {
        if let Some(said) = said
            && !said.eq_ignore_ascii_case(&found)
        {
            let archive = archive.display();
            let text = format!("{archive} has the SHA-256 {found}, and {who} says {said}");
            return Err(Error::refused(text));
        }
    }
    Ok(())
}

/// The plugin's id and its files: plain ones in one folder, and nothing else.
fn unpacked(packed: &[u8]) -> Result<(String, Vec<File>), Error> {
    let broken =
        |error: std::io::Error| Error::refused(format!("it is no archive of a plugin: {error}"));
    let mut archive = tar::Archive::new(GzDecoder::new(packed).take(MOST));
    let mut files = Vec::new();
    let mut id = None;
    for entry in archive.entries().map_err(broken)? {
        let mut entry = entry.map_err(broken)?;
        let path = entry.path().map_err(broken)?.into_owned();
        let shown = path.display();
        if !entry.header().entry_type().is_file() {
            return Err(Error::refused(format!(
                "{shown} in the archive is no plain file"
            )));
        }
        let parts: Vec<_> = path.components().collect();
        let [Component::Normal(folder), Component::Normal(name)] = parts[..] else {
            return Err(Error::refused(format!(
                "{shown} in the archive is outside of the plugin's folder"
            )));
        };
        let (Some(folder), Some(name)) = (folder.to_str(), name.to_str()) else {
            return Err(Error::refused(format!(
                "{shown} in the archive is no name of a file"
            )));
        };
        let folder = folder.to_owned();
        if *id.get_or_insert_with(|| folder.clone()) != folder || !Manifest::is_id(&folder) {
            return Err(Error::refused(format!(
                "{shown} in the archive is outside of the plugin's folder"
            )));
        }
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).map_err(broken)?;
        files.push((name.to_owned(), bytes));
        if files.len() > MOST_FILES {
            return Err(Error::refused(format!(
                "the archive has more than {MOST_FILES} files"
            )));
        }
    }
    let id = id.ok_or_else(|| Error::refused("the archive is empty"))?;
    Ok((id, files))
}

/// The files, where they are what they say.
fn approved(id: &str, folder: &Path) -> Result<Files, Error> {
    let files = project::files(folder)?;
    let said = &files.manifest.id;
    if said != id {
        let text = format!("the archive's folder is {id}, and its plugin.toml says {said}");
        return Err(Error::refused(text));
    }
    if files.manifest.sha256.is_none() {
        return Err(Error::refused(
            "its plugin.toml does not say the code's sha256; `orrery plugin pack` writes it",
        ));
    }
    files.check()?;
    Ok(files)
}

#[cfg(test)]
mod tests;
