//! What tests of several modules need: a request's circumstances and a realm.

use orrery_wire::{OperationDef, Shape, Timestamp, form, json, pipeline::Request, query::Unknown};
use serde_json::Value;

use crate::{
    Call, Realm, RealmKey, Result, Settings, Transaction, generic,
    operations::{self, Handler, vpcs::default_world},
    store::Elsewhere,
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
        account_wide: None,
        console: None,
        elsewhere: Elsewhere::default(),
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

/// Answers a request such as `CreateVpc&CidrBlock=10.0.0.0/16` as the program does, as
/// JSON with the SDKs' member names. A refused one leaves the realm as it was.
pub fn ask(realm: &mut Realm, query: &str) -> Result<Value> {
    let form = format!("Version=2016-11-15&Action={query}");
    let parts: [&[u8]; 1] = [form.as_bytes()];
    let parameters = form::Parameters::parse(&parts, &form::Limits::default())?;
    let request = Request::decode(&parameters, Unknown::Refuse)?;
    Ok(json::encode(&*answer(realm, &request)?))
}

/// As [`ask`], for a request under the SDKs' member names.
pub fn ask_json(
    realm: &mut Realm,
    operation: &'static OperationDef,
    members: &Value,
) -> Result<Value> {
    let mut shape = (operation.new_request)();
    json::decode(members, &mut *shape)?;
    let request = Request::checked(operation, shape)?;
    Ok(json::encode(&*answer(realm, &request)?))
}

fn answer(realm: &mut Realm, request: &Request) -> Result<Box<dyn Shape>> {
    let call = call_in(&realm.key.region);
    let entry = operations::entry(request.operation.name).expect("an operation that is answered");
    let shape = &*request.shape;
    Ok(match entry.handler {
        Handler::Read(read) => read(&call, realm, shape)?,
        Handler::Write(change) | Handler::Wide(change) | Handler::Joint { change, .. } => {
            write(realm, |transaction| change(transaction, shape))?
        }
        Handler::Slow { prepare, commit } => {
            let prepared = prepare(&call, realm, shape, [7; 32])?;
            write(realm, |transaction| commit(transaction, shape, prepared))?
        }
        Handler::Generic(family, row) if row.verb.reads() => {
            generic::answer_read(family, row, &call, realm, shape)?
        }
        Handler::Generic(family, row) => write(realm, |transaction| {
            generic::answer_write(family, row, transaction, shape)
        })?,
    })
}

/// What must be granted: the answer's member at a JSON pointer.
#[track_caller]
pub fn get(realm: &mut Realm, query: &str, pointer: &str) -> Value {
    let answer = ask(realm, query).expect(query);
    answer.pointer(pointer).cloned().unwrap_or_default()
}

/// As [`get`], for a member that is text.
#[track_caller]
pub fn text(realm: &mut Realm, query: &str, pointer: &str) -> String {
    let value = get(realm, query, pointer);
    value.as_str().expect(pointer).to_owned()
}

/// Checks that each request is refused with its code.
#[track_caller]
pub fn refuses(realm: &mut Realm, table: &[(&str, &str)]) {
    for (query, code) in table {
        match ask(realm, query) {
            Ok(answer) => panic!("{query} should be {code}, but gave {answer}"),
            Err(error) => assert_eq!(error.code(), *code, "{query}: {error}"),
        }
    }
}
