//! What tests of several modules need: a request's circumstances and a realm.

use orrery_wire::Timestamp;

use crate::{
    Call, Realm, RealmKey, Result, Settings, Transaction, operations::vpcs::default_world,
};

/// A request in the default region at a fixed time.
pub fn call() -> Call {
    call_in("us-east-1")
}

/// A request in a region at a fixed time.
pub fn call_in(region: &str) -> Call {
    Call {
        account: "000000000000".into(),
        region: region.into(),
        request_id: "00000000-0000-4000-8000-000000000000".into(),
        now: Timestamp(1_700_000_000_000),
        settings: Settings::default().into(),
    }
}

/// What AWS gives every account in the default region.
pub fn world() -> Realm {
    world_of(&call())
}

/// What AWS gives every account in the caller's region.
pub fn world_of(call: &Call) -> Realm {
    let key = RealmKey {
        account: call.account.clone(),
        region: call.region.clone(),
    };
    let mut transaction = Transaction::new(call, Realm::empty(key, 42));
    default_world::create(&mut transaction).expect("the default world fits into its VPC");
    transaction.finish().0
}

/// Runs a transaction; a refused one leaves the realm as it was.
pub fn write<T>(
    realm: &mut Realm,
    operation: impl FnOnce(&mut Transaction<'_>) -> Result<T>,
) -> Result<T> {
    let call = Call {
        region: realm.key.region.clone(),
        ..call()
    };
    let mut transaction = Transaction::new(&call, realm.clone());
    let answer = operation(&mut transaction)?;
    *realm = transaction.finish().0;
    Ok(answer)
}
