//! What a plugin's folder holds, read once: what is checked is what is loaded.

use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::load::LoadError;
use crate::manifest::{self, Carrier, Manifest};
use crate::signature::{self, PublicKey};
use crate::whole::is_cut_off;

/// Manifest, code and signature.
pub struct Files {
    /// What the author says.
    pub manifest: Manifest,
    /// `plugin.toml` to the letter.
    pub text: String,
    /// The code's file.
    pub path: PathBuf,
    /// What it has.
    pub code: Vec<u8>,
    /// Its SHA-256, in hexadecimal digits.
    pub digest: String,
    /// `plugin.sig`, where there is one.
    pub signature: Option<String>,
    pub(crate) carrier: Carrier,
}

impl Files {
    /// Reads them.
    ///
    /// # Errors
    /// One cannot be read, or the manifest says what it may not.
    pub fn read(folder: &Path) -> Result<Self, LoadError> {
        let path = folder.join(manifest::FILE);
        let text = std::fs::read_to_string(&path).map_err(unreadable(&path))?;
        let manifest = Manifest::parse(&text).map_err(|why| LoadError::Manifest { path, why })?;
        let (path, carrier) = manifest.code(folder)?;
        let code = at_rest(&path)?;
        let beside = folder.join(signature::FILE);
        let signature = match std::fs::read_to_string(&beside) {
            Ok(signature) => Some(signature),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(unreadable(&beside)(error)),
        };
        Ok(Self {
            digest: sha256(&code),
            manifest,
            text,
            path,
            code,
            signature,
            carrier,
        })
    }

    /// The name of the code's file.
    pub fn code_name(&self) -> String {
        let name = self.path.file_name().unwrap_or_default();
        name.display().to_string()
    }

    /// Compares the code with the manifest, and the manifest with the signature. Whose that
    /// is, where there is one.
    ///
    /// # Errors
    /// The one or the other is not what it is said to be.
    pub fn check(&self) -> Result<Option<PublicKey>, LoadError> {
        if let Some(expected) = &self.manifest.sha256
            && !expected.eq_ignore_ascii_case(&self.digest)
        {
            return Err(LoadError::OtherCode {
                file: self.code_name(),
                expected: expected.clone(),
                found: self.digest.clone(),
            });
        }
        let Some(signature) = &self.signature else {
            return Ok(None);
        };
        let key = signature::key_of(signature, &self.text).map_err(LoadError::Signature)?;
        if self.manifest.sha256.is_none() {
            let why = "is of a plugin.toml that does not say the code's sha256";
            return Err(LoadError::Signature(why.into()));
        }
        Ok(Some(key))
    }

    /// One text that changes with any of the files.
    pub fn stamp(&self) -> String {
        let signature = self.signature.as_deref().unwrap_or_default();
        let [manifest, signature] = [&self.text, signature].map(|text| sha256(text.as_bytes()));
        manifest + &signature + &self.digest
    }
}

/// What the code's file has, where nobody is writing it, or was stopped while he did.
fn at_rest(path: &Path) -> Result<Vec<u8>, LoadError> {
    let look = || -> io::Result<_> {
        let seen = std::fs::metadata(path)?;
        Ok((seen.ino(), seen.len(), seen.modified()?))
    };
    let before = look().map_err(unreadable(path))?;
    let code = std::fs::read(path).map_err(unreadable(path))?;
    let after = look().map_err(unreadable(path))?;
    let file = path.file_name().unwrap_or_default().display().to_string();
    match before == after {
        false => Err(LoadError::BeingWritten { file }),
        true if is_cut_off(&code) => Err(LoadError::CutOff { file }),
        true => Ok(code),
    }
}

fn unreadable(path: &Path) -> impl FnOnce(io::Error) -> LoadError {
    let path = path.to_owned();
    move |source| LoadError::File { path, source }
}

/// SHA-256 in hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
