//! PuTTY's key file, version 3, without a passphrase:
//! <https://the.earth.li/~sgtatham/putty/0.78/htmldoc/AppendixC.html>.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::{
    armour,
    public::{PublicKey, printable},
    ssh,
};

/// The file for a key whose private numbers are already in SSH strings.
pub(crate) fn file(key: &PublicKey, comment: &str, private: &[u8]) -> String {
    let comment = printable(comment);
    let public = key.blob();
    let mut covered = Vec::new();
    for part in [
        key.algorithm().as_bytes(),
        b"none",
        comment.as_bytes(),
        &public,
        private,
    ] {
        ssh::put(&mut covered, part);
    }
    let mac: String = mac(&covered)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let (public, private) = (armour::lines(&public, 64), armour::lines(private, 64));
    format!(
        "PuTTY-User-Key-File-3: {}\nEncryption: none\nComment: {comment}\n\
         Public-Lines: {}\n{public}Private-Lines: {}\n{private}Private-MAC: {mac}\n",
        key.algorithm(),
        public.lines().count(),
        private.lines().count(),
    )
}

fn mac(covered: &[u8]) -> [u8; 32] {
    // Without a passphrase the key is empty.
    let mut mac = Hmac::<Sha256>::new_from_slice(&[]).expect("HMAC takes keys of any length");
    mac.update(covered);
    mac.finalize().into_bytes().into()
}
