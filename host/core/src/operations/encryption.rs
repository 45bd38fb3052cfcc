//! Encryption of volumes and snapshots: the account's defaults, and which key it is in
//! the end. There is no KMS behind it: every well-formed key exists.
//! <https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html>

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    catalogue::regions,
    ids::stable_hash,
    operations::{invalid_value, required, sharing::is_account},
    resources::StorageSettings,
    store::{Realm, Transaction},
};

/// The alias of the key that AWS makes for each account.
const MANAGED: &str = "alias/aws/ebs";

/// What a request says of encryption.
#[derive(Default)]
pub struct Asked<'a> {
    /// Whether to encrypt. `false` decides nothing: defaults and sources count.
    pub encrypted: Option<bool>,
    /// The key in any of its forms.
    pub kms_key: Option<&'a Str>,
    /// The ARN of the key of an encrypted source.
    pub source: Option<&'a Str>,
}

impl Asked<'_> {
    /// The ARN of the key to encrypt with; `None` where it is not encrypted.
    ///
    /// # Errors
    /// `InvalidParameterDependency` for a key without encryption,
    /// `InvalidParameterValue` for what is no key.
    pub fn key(&self, call: &Call, realm: &Realm) -> Result<Option<Str>> {
        let settings = StorageSettings::of(realm);
        let encrypted = self.encrypted == Some(true) || self.source.is_some() || settings.encrypted;
        match self.kms_key.filter(|key| !key.is_empty()) {
            Some(_) if !encrypted => Err(Ec2Error::new(
                ErrorCode::InvalidParameterDependency,
                "The parameter KmsKeyId requires the parameter Encrypted to be set.",
            )),
            Some(key) => Ok(Some(arn(call, key)?)),
            None if !encrypted => Ok(None),
            None => Ok(Some(
                self.source
                    .cloned()
                    .or(settings.kms_key)
                    .unwrap_or_else(|| aliased(call, MANAGED)),
            )),
        }
    }
}

/// Whether this is the key that AWS made for the caller's account.
pub fn is_managed(call: &Call, key: &str) -> bool {
    aliased(call, MANAGED) == key
}

/// The ARN of a key that is named by id, alias or ARN.
fn arn(call: &Call, key: &str) -> Result<Str> {
    let refuse = || invalid_value("kmsKeyId", key);
    if is_alias(key) {
        return Ok(aliased(call, key));
    }
    if is_key_id(key) {
        return Ok(in_account(call, key));
    }
    let parts: Vec<&str> = key.split(':').collect();
    match *parts.as_slice() {
        ["arn", partition, "kms", region, account, name]
            if partition == regions::partition(&call.region)
                && region == call.region.as_str()
                && is_account(account) =>
        {
            match name.strip_prefix("key/") {
                Some(id) if is_key_id(id) => Ok(Str::from(key)),
                None if is_alias(name) => Ok(aliased(call, name)),
                _ => Err(refuse()),
            }
        }
        _ => Err(refuse()),
    }
}

fn is_key_id(text: &str) -> bool {
    let text = text.strip_prefix("mrk-").unwrap_or(text);
    (32..=36).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

fn is_alias(text: &str) -> bool {
    text.strip_prefix("alias/").is_some_and(|name| {
        !name.is_empty()
            && name.len() <= 250
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"/_-".contains(&byte))
    })
}

/// The key behind an alias: always the same in an account and region.
fn aliased(call: &Call, alias: &str) -> Str {
    let half = |name| stable_hash(&[name, alias, &call.account, &call.region]);
    let (high, low) = (half("high"), half("low"));
    let id = format!(
        "{:08x}-{:04x}-4{:03x}-a{:03x}-{:012x}",
        high >> 32,
        high >> 16 & 0xffff,
        high & 0xfff,
        low >> 48 & 0xfff,
        low & 0xffff_ffff_ffff
    );
    in_account(call, &id)
}

fn in_account(call: &Call, id: &str) -> Str {
    let partition = regions::partition(&call.region);
    let (region, account) = (&call.region, &call.account);
    Str::from(format!("arn:{partition}:kms:{region}:{account}:key/{id}"))
}

/// EnableEbsEncryptionByDefault.
///
/// # Errors
/// None.
pub fn enable(
    transaction: &mut Transaction<'_>,
    _: &shapes::EnableEbsEncryptionByDefaultRequest,
) -> Result<shapes::EnableEbsEncryptionByDefaultResult> {
    StorageSettings::change(transaction, |settings| settings.encrypted = true);
    Ok(shapes::EnableEbsEncryptionByDefaultResult {
        ebs_encryption_by_default: Some(true),
    })
}

/// DisableEbsEncryptionByDefault.
///
/// # Errors
/// None.
pub fn disable(
    transaction: &mut Transaction<'_>,
    _: &shapes::DisableEbsEncryptionByDefaultRequest,
) -> Result<shapes::DisableEbsEncryptionByDefaultResult> {
    StorageSettings::change(transaction, |settings| settings.encrypted = false);
    Ok(shapes::DisableEbsEncryptionByDefaultResult {
        ebs_encryption_by_default: Some(false),
    })
}

/// GetEbsEncryptionByDefault.
///
/// # Errors
/// None.
pub fn get(
    _: &Call,
    realm: &Realm,
    _: &shapes::GetEbsEncryptionByDefaultRequest,
) -> Result<shapes::GetEbsEncryptionByDefaultResult> {
    let encrypted = StorageSettings::of(realm).encrypted;
    Ok(shapes::GetEbsEncryptionByDefaultResult {
        ebs_encryption_by_default: Some(encrypted),
        sse_type: Some(if encrypted {
            text!("sse-kms")
        } else {
            text!("none")
        }),
    })
}

/// GetEbsDefaultKmsKeyId: AWS's own key goes by its alias.
///
/// # Errors
/// None.
pub fn get_default_key(
    _: &Call,
    realm: &Realm,
    _: &shapes::GetEbsDefaultKmsKeyIdRequest,
) -> Result<shapes::GetEbsDefaultKmsKeyIdResult> {
    let key = StorageSettings::of(realm).kms_key;
    Ok(shapes::GetEbsDefaultKmsKeyIdResult {
        kms_key_id: key.or(Some(text!("alias/aws/ebs"))),
    })
}

/// ModifyEbsDefaultKmsKeyId.
///
/// # Errors
/// `InvalidParameterValue` for what is no key.
pub fn modify_default_key(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyEbsDefaultKmsKeyIdRequest,
) -> Result<shapes::ModifyEbsDefaultKmsKeyIdResult> {
    let key = arn(transaction.call, required(&request.kms_key_id, "KmsKeyId")?)?;
    let kept = key.clone();
    StorageSettings::change(transaction, |settings| settings.kms_key = Some(kept));
    Ok(shapes::ModifyEbsDefaultKmsKeyIdResult {
        kms_key_id: Some(key),
    })
}

/// ResetEbsDefaultKmsKeyId.
///
/// # Errors
/// None.
pub fn reset_default_key(
    transaction: &mut Transaction<'_>,
    _: &shapes::ResetEbsDefaultKmsKeyIdRequest,
) -> Result<shapes::ResetEbsDefaultKmsKeyIdResult> {
    StorageSettings::change(transaction, |settings| settings.kms_key = None);
    Ok(shapes::ResetEbsDefaultKmsKeyIdResult {
        kms_key_id: Some(text!("alias/aws/ebs")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn keys_go_by_id_alias_and_arn() {
        let call = testing::call();
        let arn_of = |id: &str| format!("arn:aws:kms:us-east-1:000000000000:key/{id}");
        let id = "1234abcd-12ab-34cd-56ef-1234567890ab";
        assert_eq!(arn(&call, id).expect("a key id"), arn_of(id).as_str());
        assert_eq!(arn(&call, &arn_of(id)).expect("a key"), arn_of(id).as_str());
        let own = arn(&call, "alias/mine").expect("an alias");
        let alias = "arn:aws:kms:us-east-1:000000000000:alias/mine";
        assert_eq!(arn(&call, alias).expect("an alias"), own);
        assert_ne!(arn(&call, MANAGED).expect("an alias"), own);
        for bad in [
            "",
            "mine",
            "alias/",
            "arn:aws:kms:eu-west-1:000000000000:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            "arn:aws:s3:us-east-1:000000000000:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            "arn:aws:kms:us-east-1:me:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        ] {
            assert!(arn(&call, bad).is_err(), "{bad}");
        }
    }
}
