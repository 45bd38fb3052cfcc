// Made by host/wire/codegen from host/wire/model; do not edit.

//! The structures whose names begin with K.

use super::prelude::*;

shape! { KeyPair {
    0 key_pair_id: Str, Str, "KeyPairId", "KeyPairId", "keyPairId", Kind::Str, optional, None;
    1 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    2 key_name: Str, Str, "KeyName", "KeyName", "keyName", Kind::Str, optional, None;
    3 key_fingerprint: Str, Str, "KeyFingerprint", "KeyFingerprint", "keyFingerprint", Kind::Str, optional, None;
    4 key_material: Str, Str, "KeyMaterial", "KeyMaterial", "keyMaterial", Kind::Str, optional, None;
} }

shape! { KeyPairInfo {
    0 key_pair_id: Str, Str, "KeyPairId", "KeyPairId", "keyPairId", Kind::Str, optional, None;
    1 key_type: Str, Str, "KeyType", "KeyType", "keyType", Kind::Str, optional, Some(&Rule::Enum(&enums::KEY_TYPE));
    2 tags: Vec<Tag>, Structs, "Tags", "TagSet", "tagSet", Kind::List(&Item(Kind::Struct(Tag::DEF), tag!("item"), None)), optional, None;
    3 public_key: Str, Str, "PublicKey", "PublicKey", "publicKey", Kind::Str, optional, None;
    4 create_time: Timestamp, Time, "CreateTime", "CreateTime", "createTime", Kind::Time, optional, None;
    5 key_name: Str, Str, "KeyName", "KeyName", "keyName", Kind::Str, optional, None;
    6 key_fingerprint: Str, Str, "KeyFingerprint", "KeyFingerprint", "keyFingerprint", Kind::Str, optional, None;
} }
