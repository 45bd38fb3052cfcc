//! Key pairs: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-key-pairs.html>.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use orrery_keys::{Format, Generated, KeyType};
use orrery_wire::{Str, shapes};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    operations::{describe::Question, listed, required},
    resources::KeyPair,
    store::{Realm, Resource, Transaction},
    tags::{self, Tags},
};

/// Longest name, in characters.
pub const MAXIMUM_NAME: usize = 255;

/// A key that was made for CreateKeyPair.
pub struct Made {
    key: Generated,
    key_type: KeyType,
    tags: Tags,
}

/// The part of CreateKeyPair that takes long: an RSA key needs two primes.
///
/// # Errors
/// `InvalidParameterValue`, `InvalidKeyPair.Duplicate`.
pub fn prepare_create(
    _call: &Call,
    realm: &Realm,
    request: &shapes::CreateKeyPairRequest,
    seed: [u8; 32],
) -> Result<Made> {
    let name = required(&request.key_name, "KeyName")?;
    check_name(name)?;
    let tags = specified(request.tag_specifications.as_deref())?;
    check_free(realm, name)?;
    let key_type = match request.key_type.as_deref() {
        Some("ed25519") => KeyType::Ed25519,
        _ => KeyType::Rsa,
    };
    let format = match request.key_format.as_deref() {
        Some("ppk") => Format::Ppk,
        _ => Format::Pem,
    };
    let key = orrery_keys::generate(key_type, format, name, seed).map_err(|error| {
        Ec2Error::new(
            ErrorCode::InternalError,
            format!("the key could not be made: {error}"),
        )
    })?;
    Ok(Made {
        key,
        key_type,
        tags,
    })
}

/// CreateKeyPair: the private half leaves with the answer and is not kept.
///
/// # Errors
/// `InvalidKeyPair.Duplicate` where the name was taken meanwhile.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateKeyPairRequest,
    made: Made,
) -> Result<shapes::KeyPair> {
    let name = required(&request.key_name, "KeyName")?;
    check_free(transaction, name)?;
    let pair = insert(
        transaction,
        name,
        &made.key.public,
        &made.key.fingerprint,
        made.key_type,
        made.tags,
    );
    Ok(shapes::KeyPair {
        key_pair_id: Some(pair.id.clone()),
        key_name: Some(pair.name.clone()),
        key_fingerprint: Some(pair.fingerprint.clone()),
        key_material: Some(Str::from(made.key.private)),
        tags: pair.tags.shape(),
        ..Default::default()
    })
}

/// ImportKeyPair.
///
/// # Errors
/// `InvalidParameterValue`, `InvalidKeyPair.Duplicate`, `InvalidKey.Format`.
pub fn import(
    transaction: &mut Transaction<'_>,
    request: &shapes::ImportKeyPairRequest,
) -> Result<shapes::ImportKeyPairResult> {
    let name = required(&request.key_name, "KeyName")?;
    check_name(name)?;
    let tags = specified(request.tag_specifications.as_deref())?;
    check_free(transaction, name)?;
    let key = read(required(&request.public_key_material, "PublicKeyMaterial")?)?;
    let pair = insert(
        transaction,
        name,
        &key.public,
        &key.fingerprint,
        key.key_type,
        tags,
    );
    Ok(shapes::ImportKeyPairResult {
        key_pair_id: Some(pair.id.clone()),
        key_name: Some(pair.name.clone()),
        key_fingerprint: Some(pair.fingerprint.clone()),
        tags: pair.tags.shape(),
        ..Default::default()
    })
}

/// Some clients encode the material themselves before the SDK does it again.
fn read(material: &[u8]) -> Result<orrery_keys::Imported> {
    let again = || {
        let text: Vec<u8> = material
            .iter()
            .copied()
            .filter(|byte| !byte.is_ascii_whitespace())
            .collect();
        orrery_keys::import(&STANDARD.decode(text).ok()?).ok()
    };
    orrery_keys::import(material)
        .ok()
        .or_else(again)
        .ok_or_else(|| {
            Ec2Error::new(
                ErrorCode::InvalidKeyFormat,
                "Key is not in valid OpenSSH public key format",
            )
        })
}

fn insert(
    transaction: &mut Transaction<'_>,
    name: &Str,
    public_key: &str,
    fingerprint: &str,
    key_type: KeyType,
    tags: Tags,
) -> std::sync::Arc<KeyPair> {
    let created = transaction.call.now;
    let (_, pair) = transaction.insert(|id| KeyPair {
        id,
        name: name.clone(),
        fingerprint: fingerprint.into(),
        key_type: match key_type {
            KeyType::Rsa => orrery_wire::text!("rsa"),
            KeyType::Ed25519 => orrery_wire::text!("ed25519"),
        },
        public_key: public_key.into(),
        created,
        tags,
    });
    pair
}

fn specified(specifications: Option<&[shapes::TagSpecification]>) -> Result<Tags> {
    tags::specified(specifications, "key-pair", &["key-pair"])
}

fn check_free(realm: &Realm, name: &str) -> Result<()> {
    match KeyPair::named(realm, name) {
        Some(_) => Err(Ec2Error::new(
            ErrorCode::InvalidKeyPairDuplicate,
            "The keypair already exists",
        )),
        None => Ok(()),
    }
}

fn check_name(name: &str) -> Result<()> {
    let refuse = |message: String| Err(Ec2Error::new(ErrorCode::InvalidParameterValue, message));
    if name.trim().is_empty() {
        return refuse(format!(
            "Invalid value '{name}' for keyName. It should not be blank"
        ));
    }
    if !name
        .bytes()
        .all(|byte| byte.is_ascii_graphic() || byte == b' ')
    {
        return refuse(format!(
            "Value ({name}) for parameter KeyName is invalid. Character sets beyond ASCII are not supported."
        ));
    }
    if name.len() > MAXIMUM_NAME {
        return refuse(format!(
            "Value ({name}) for parameter KeyName is invalid. Length exceeds maximum of {MAXIMUM_NAME}."
        ));
    }
    if name.trim() != name {
        return refuse(format!(
            "Value ({name}) for parameter KeyName is invalid. Leading or trailing spaces are not allowed."
        ));
    }
    Ok(())
}

/// DeleteKeyPair: what is not there is deleted, too.
///
/// # Errors
/// `MissingParameter` for neither name nor id.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteKeyPairRequest,
) -> Result<shapes::DeleteKeyPairResult> {
    let found = match (&request.key_pair_id, &request.key_name) {
        (Some(id), _) => transaction.ordinal::<KeyPair>(id).ok(),
        (None, Some(name)) => KeyPair::named(transaction, name).map(|(ordinal, _)| ordinal),
        (None, None) => {
            return Err(Ec2Error::new(
                ErrorCode::MissingParameter,
                "The request must contain the parameter KeyName or KeyPairId",
            ));
        }
    };
    let gone = found.and_then(|ordinal| transaction.remove_at::<KeyPair>(ordinal));
    Ok(shapes::DeleteKeyPairResult {
        r#return: Some(true),
        key_pair_id: gone.map(|pair| pair.id.clone()),
        ..Default::default()
    })
}

/// DescribeKeyPairs.
///
/// # Errors
/// `InvalidKeyPair.NotFound` and those of filters.
pub fn describe(
    _call: &Call,
    realm: &Realm,
    request: &shapes::DescribeKeyPairsRequest,
) -> Result<shapes::DescribeKeyPairsResult> {
    let mut ids: Vec<Str> = listed(&request.key_pair_ids).to_vec();
    let mut missing: Vec<&str> = Vec::new();
    for name in listed(&request.key_names) {
        match KeyPair::named(realm, name) {
            Some((_, pair)) => ids.push(pair.id.clone()),
            None => missing.push(name),
        }
    }
    if !missing.is_empty() {
        return Err(KeyPair::missing(&missing));
    }
    let question = Question {
        operation: "DescribeKeyPairs",
        ids_name: "keyPairIds",
        ids: &ids,
        filters: request.filters.as_deref(),
        next_token: None,
        // The operation has no pages.
        max_results: ids.is_empty().then_some(i32::MAX),
    };
    let (pairs, _) = question.answer::<KeyPair>(realm)?;
    let with_key = request.include_public_key == Some(true);
    let shown = |pair: &KeyPair| shapes::KeyPairInfo {
        key_pair_id: Some(pair.id.clone()),
        key_name: Some(pair.name.clone()),
        key_type: Some(pair.key_type.clone()),
        key_fingerprint: Some(pair.fingerprint.clone()),
        public_key: with_key.then(|| pair.public_key.clone()),
        create_time: Some(pair.created),
        tags: pair.tags.shape(),
        ..Default::default()
    };
    Ok(shapes::DescribeKeyPairsResult {
        key_pairs: Some(pairs.iter().map(|(_, pair)| shown(pair)).collect()),
        ..Default::default()
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::{ask, get, refuses, text, world};

    const PUBLIC: &str =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGxSxNdFOvChhYAiQpgd4kDnSvUFva1AZeAM9nfGQoh4 me";

    #[test]
    fn each_type_and_format_has_its_material_and_fingerprint() {
        let mut realm = world();
        for (name, options, begin, colons) in [
            ("a", "", "-----BEGIN RSA PRIVATE KEY-----", 19),
            (
                "b",
                "&KeyType=ed25519",
                "-----BEGIN OPENSSH PRIVATE KEY-----",
                0,
            ),
            ("c", "&KeyFormat=ppk", "PuTTY-User-Key-File-3: ssh-rsa", 19),
            (
                "d",
                "&KeyType=ed25519&KeyFormat=ppk",
                "PuTTY-User-Key-File-3: ssh-ed25519",
                0,
            ),
        ] {
            let made = ask(
                &mut realm,
                &format!("CreateKeyPair&KeyName={name}{options}"),
            )
            .expect(name);
            let member = |name: &str| made[name].as_str().unwrap_or_default().to_owned();
            assert!(member("KeyMaterial").starts_with(begin), "{made}");
            assert_eq!(
                member("KeyFingerprint").matches(':').count(),
                colons,
                "{made}"
            );
            let shown = get(
                &mut realm,
                &format!("DescribeKeyPairs&KeyName.1={name}"),
                "/KeyPairs/0",
            );
            assert_eq!(shown["KeyFingerprint"], made["KeyFingerprint"]);
            assert_eq!(
                shown["PublicKey"],
                json!(null),
                "only where it is asked for"
            );
        }
    }

    #[test]
    fn imported_material_may_be_encoded_once_or_twice() {
        use base64::{Engine as _, engine::general_purpose::STANDARD};
        let mut realm = world();
        let once = STANDARD.encode(PUBLIC);
        let twice = STANDARD.encode(&once);
        let mut import = |name: &str, material: &str| {
            let material = material.replace('+', "%2B").replace('=', "%3D");
            let query = format!("ImportKeyPair&KeyName={name}&PublicKeyMaterial={material}");
            text(&mut realm, &query, "/KeyFingerprint")
        };
        assert_eq!(import("once", &once), import("twice", &twice));
        let query = "DescribeKeyPairs&KeyName.1=once&IncludePublicKey=true";
        let shown = text(&mut realm, query, "/KeyPairs/0/PublicKey");
        assert_eq!(shown.split(' ').nth(1), PUBLIC.split(' ').nth(1));
    }

    #[test]
    fn names_are_one_key_pairs_and_deletion_is_idempotent() {
        let mut realm = world();
        let id = text(
            &mut realm,
            "CreateKeyPair&KeyName=me&KeyType=ed25519",
            "/KeyPairId",
        );
        let long = format!("CreateKeyPair&KeyName={}", "k".repeat(256));
        refuses(
            &mut realm,
            &[
                ("CreateKeyPair&KeyName=me", "InvalidKeyPair.Duplicate"),
                (
                    "ImportKeyPair&KeyName=me&PublicKeyMaterial=bm8=",
                    "InvalidKeyPair.Duplicate",
                ),
                (
                    "ImportKeyPair&KeyName=you&PublicKeyMaterial=bm8=",
                    "InvalidKey.Format",
                ),
                ("CreateKeyPair&KeyName=%20me", "InvalidParameterValue"),
                ("CreateKeyPair&KeyName=%20", "InvalidParameterValue"),
                ("CreateKeyPair&KeyName=m%C3%A9", "InvalidParameterValue"),
                (&long, "InvalidParameterValue"),
                (
                    "CreateKeyPair&KeyName=you&TagSpecification.1.ResourceType=instance&TagSpecification.1.Tag.1.Key=k",
                    "InvalidParameterValue",
                ),
                ("DescribeKeyPairs&KeyName.1=you", "InvalidKeyPair.NotFound"),
                (
                    "DescribeKeyPairs&KeyPairId.1=key-00000000000000000",
                    "InvalidKeyPair.NotFound",
                ),
                ("DeleteKeyPair", "MissingParameter"),
            ],
        );
        assert_eq!(
            get(&mut realm, "DeleteKeyPair&KeyName=you", "/Return"),
            json!(true)
        );
        assert_eq!(
            get(
                &mut realm,
                &format!("DeleteKeyPair&KeyPairId={id}"),
                "/KeyPairId"
            ),
            json!(id)
        );
        assert_eq!(get(&mut realm, "DescribeKeyPairs", "/KeyPairs"), json!([]));
    }
}
