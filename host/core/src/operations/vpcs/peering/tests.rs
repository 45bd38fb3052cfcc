//! Connections between two realms, through the store.

use std::sync::{Arc, Mutex};

use orrery_wire::{Timestamp, form, json, pipeline::Request, query::Unknown};
use serde_json::Value;

use super::*;
use crate::{
    Store,
    store::{Commit, CommitSink, Entropy},
    testing,
};

struct Keys;

impl Entropy for Keys {
    fn seed(&self, key: &RealmKey) -> u64 {
        crate::ids::stable_hash(&[&key.account, &key.region])
    }
}

#[derive(Default)]
struct Parts(Mutex<Vec<usize>>);

impl CommitSink for Parts {
    fn committed(&self, commit: Arc<Commit>) {
        let mut parts = self.0.lock().expect("nobody panics with it");
        parts.push(commit.parts.len());
    }
}

struct World {
    store: Store,
    commits: Arc<Parts>,
    now: i64,
}

const HERE: (&str, &str) = ("000000000000", "us-east-1");
const ABROAD: (&str, &str) = ("000000000000", "eu-west-1");
const THEIRS: (&str, &str) = ("111111111111", "us-east-1");

impl World {
    fn new() -> Self {
        let commits = Arc::new(Parts::default());
        let store = Store::new(Box::new(Keys), Arc::clone(&commits) as _);
        let now = testing::call().now.0;
        Self {
            store,
            commits,
            now,
        }
    }

    fn call(&self, (account, region): (&str, &str)) -> Call {
        Call {
            account: account.into(),
            now: Timestamp(self.now),
            ..testing::call_in(region)
        }
    }

    fn ask(&self, whose: (&str, &str), query: &str) -> Result<Value> {
        let form = format!("Version=2016-11-15&Action={query}");
        let parts: [&[u8]; 1] = [form.as_bytes()];
        let parameters = form::Parameters::parse(&parts, &form::Limits::default())?;
        let request = Request::decode(&parameters, Unknown::Refuse)?;
        let call = self.call(whose);
        let answered = self
            .store
            .execute(&call, request.operation, &*request.shape, || [0; 32])?;
        Ok(json::encode(&*answered.result))
    }

    /// The code with which a request is refused.
    fn code(&self, whose: (&str, &str), query: &str) -> String {
        let error = self.ask(whose, query).expect_err("it is refused");
        error.code().to_string()
    }

    fn text(&self, whose: (&str, &str), query: &str, pointer: &str) -> String {
        let answer = self.ask(whose, query).expect(query);
        let value = answer.pointer(pointer).and_then(Value::as_str);
        value.unwrap_or_default().to_owned()
    }

    fn vpc(&self, whose: (&str, &str), cidr: &str) -> String {
        self.text(whose, &format!("CreateVpc&CidrBlock={cidr}"), "/Vpc/VpcId")
    }

    fn offer(&self, own: &str, (account, region): (&str, &str), their: &str) -> String {
        let query = format!(
            "CreateVpcPeeringConnection&VpcId={own}&PeerVpcId={their}&PeerOwnerId={account}&PeerRegion={region}"
        );
        self.text(HERE, &query, "/VpcPeeringConnection/VpcPeeringConnectionId")
    }

    fn record(&self, whose: (&str, &str), id: &str) -> Option<VpcPeeringConnection> {
        let realm = self.store.snapshot(&self.call(whose)).expect("a region");
        Some(VpcPeeringConnection::clone(realm.get(id).ok()?))
    }

    /// The state that both sides show; their records are alike.
    #[track_caller]
    fn status(&self, id: &str, other: (&str, &str)) -> &'static str {
        let own = self.record(HERE, id).expect("the requester's record");
        let their = self.record(other, id).expect("the accepter's record");
        let mut expected = own.counterpart();
        expected.tags = their.tags.clone();
        assert_eq!(format!("{their:?}"), format!("{expected:?}"));
        own.status.code()
    }
}

#[test]
fn both_realms_have_it_from_offer_to_end() {
    for other in [ABROAD, THEIRS] {
        let mut world = World::new();
        let (own, their) = (
            world.vpc(HERE, "10.1.0.0/16"),
            world.vpc(other, "10.2.0.0/16"),
        );
        let id = world.offer(&own, other, &their);
        assert_eq!(world.status(&id, other), "initiating-request");
        world.now += 200;
        assert_eq!(world.status(&id, other), "pending-acceptance");
        let about = |operation: &str| format!("{operation}&VpcPeeringConnectionId={id}");
        for (whose, operation, refusal) in [
            (HERE, "AcceptVpcPeeringConnection", "OperationNotPermitted"),
            (HERE, "RejectVpcPeeringConnection", "OperationNotPermitted"),
            (
                other,
                "DeleteVpcPeeringConnection",
                "InvalidStateTransition",
            ),
        ] {
            assert_eq!(world.code(whose, &about(operation)), refusal, "{operation}");
        }
        world
            .ask(other, &about("AcceptVpcPeeringConnection"))
            .expect("it is theirs");
        assert_eq!(world.status(&id, other), "provisioning");
        world.now += 200;
        assert_eq!(world.status(&id, other), "active");
        let sides = ["Requester", "Accepter"];
        for (whose, own) in [(HERE, 0), (other, 1)] {
            let query = |side: &str| {
                let about = about("ModifyVpcPeeringConnectionOptions");
                format!(
                    "{about}&{side}PeeringConnectionOptions.AllowDnsResolutionFromRemoteVpc=false"
                )
            };
            world.ask(whose, &query(sides[own])).expect("its own side");
            assert_eq!(
                world.code(whose, &query(sides[1 - own])),
                "OperationNotPermitted"
            );
        }
        world
            .ask(other, &about("DeleteVpcPeeringConnection"))
            .expect("it is active");
        world.now += 200;
        assert_eq!(world.status(&id, other), "deleted");
        let parts = world.commits.0.lock().expect("nobody panics with it");
        assert!(
            parts.iter().filter(|parts| **parts == 2).count() >= 5,
            "{parts:?}"
        );
    }
}

#[test]
fn each_side_sees_the_end_for_as_long_as_it_may() {
    const HOUR: i64 = 3_600_000;
    for (other, end, own_hours, their_hours) in [
        (THEIRS, "RejectVpcPeeringConnection", 48, 2),
        (ABROAD, "RejectVpcPeeringConnection", 2, 2),
        (THEIRS, "", 48, 48),
    ] {
        let mut world = World::new();
        let (own, their) = (
            world.vpc(HERE, "10.1.0.0/16"),
            world.vpc(other, "10.2.0.0/16"),
        );
        let id = world.offer(&own, other, &their);
        world.now += 200;
        if end.is_empty() {
            world.now += 7 * 24 * HOUR;
            assert_eq!(world.status(&id, other), "expired");
        } else {
            let query = format!("{end}&VpcPeeringConnectionId={id}");
            world.ask(other, &query).expect("it is theirs to decide");
            assert_eq!(world.status(&id, other), "rejected");
        }
        let ended = world.now;
        for (whose, hours) in [(HERE, own_hours), (other, their_hours)] {
            for (later, is_seen) in [(hours * HOUR - 1, true), (hours * HOUR, false)] {
                world.now = ended + later;
                let seen = world.record(whose, &id).is_some();
                assert_eq!((whose, hours, seen), (whose, hours, is_seen));
            }
        }
    }
}
