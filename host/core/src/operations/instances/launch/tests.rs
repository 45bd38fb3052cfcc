//! Launches, and the lives of what they launch.

use super::*;
use crate::{
    operations::instances::{attributes, lifecycle, machines},
    resources::{NetworkInterface, instances::State},
    store::Realm,
    testing,
};

fn request(count: i32) -> shapes::RunInstancesRequest {
    shapes::RunInstancesRequest {
        image_id: Some("ami-df5de72bdb3b".into()),
        instance_type: Some("t3.nano".into()),
        min_count: Some(count),
        max_count: Some(count),
        ..Default::default()
    }
}

fn launched(realm: &mut Realm, count: i32) -> Vec<shapes::Instance> {
    let reservation = testing::write(realm, |transaction| run(transaction, &request(count)));
    reservation
        .expect("a legal launch")
        .instances
        .unwrap_or_default()
}

fn observation(instance: u64, generation: u64, seen: machines::Seen) -> machines::Observation {
    machines::Observation {
        instance,
        generation,
        rebooted: 0,
        impaired: false,
        seen,
        handle: None,
        reason: None,
        addresses: Vec::new(),
        notes: None,
    }
}

fn note(realm: &mut Realm, observation: machines::Observation) {
    testing::write(realm, |transaction| {
        machines::observe(transaction, &[observation]);
        Ok(())
    })
    .expect("observations are not refused");
}

fn observed(realm: &mut Realm, ordinal: u64, seen: machines::Seen) {
    observed_at(realm, ordinal, seen, Vec::new());
}

fn observed_at(realm: &mut Realm, ordinal: u64, seen: machines::Seen, addresses: Vec<(Str, u32)>) {
    let instance = realm.table::<Instance>().at(ordinal);
    let generation = instance.expect("it exists").machine.generation;
    let observation = machines::Observation {
        addresses,
        ..observation(ordinal, generation, seen)
    };
    note(realm, observation);
}

#[test]
fn an_instance_shows_the_public_address_that_it_was_seen_with() {
    let mut realm = testing::world();
    launched(&mut realm, 1);
    let interface = realm.table::<NetworkInterface>().values().next().cloned();
    let interface = interface.expect("an instance has an interface").id.clone();
    let public = |realm: &mut Realm| {
        let place = "/Reservations/0/Instances/0/PublicIpAddress";
        testing::text(realm, "DescribeInstances", place)
    };
    let seen = |address: u32| vec![(interface.clone(), address)];
    let stranger = vec![("eni-0123456789abcdef0".into(), 1)];
    observed_at(&mut realm, 0, machines::Seen::On, stranger);
    let made_up = public(&mut realm);
    observed_at(&mut realm, 0, machines::Seen::On, seen(0xac11_0004));
    assert_eq!(public(&mut realm), "172.17.0.4");
    assert_ne!(made_up, "172.17.0.4");
    observed_at(&mut realm, 0, machines::Seen::On, seen(0xac11_0005));
    assert_eq!(public(&mut realm), "172.17.0.5");
}

#[test]
fn instances_of_a_launch_differ_and_share_a_reservation() {
    let mut realm = testing::world();
    let instances = launched(&mut realm, 3);
    let mut addresses: Vec<_> = instances
        .iter()
        .filter_map(|one| one.private_ip_address.clone())
        .collect();
    addresses.dedup();
    assert_eq!((instances.len(), addresses.len()), (3, 3));
    assert_eq!(instances[2].ami_launch_index, Some(2));
    assert_eq!(realm.table::<Reservation>().len(), 1);
}

#[test]
fn a_token_launches_once() {
    let mut realm = testing::world();
    let request = shapes::RunInstancesRequest {
        client_token: Some("once".into()),
        ..request(1)
    };
    let mut launch = |request: &shapes::RunInstancesRequest| {
        testing::write(&mut realm, |transaction| run(transaction, request))
            .map(|answer| answer.reservation_id)
    };
    let first = launch(&request).expect("legal");
    assert_eq!(launch(&request).expect("legal"), first);
    let other = shapes::RunInstancesRequest {
        max_count: Some(2),
        ..request
    };
    assert_eq!(
        launch(&other).expect_err("another request").code(),
        "IdempotentParameterMismatch"
    );
}

#[test]
fn an_instance_lives_and_lets_go_of_what_is_its() {
    let mut realm = testing::world();
    let id = launched(&mut realm, 1)[0]
        .instance_id
        .clone()
        .expect("an id");
    let state = |realm: &Realm| realm.get::<Instance>(&id).expect("it exists").state;
    let before = realm.table::<Volume>().len();
    observed(&mut realm, 0, machines::Seen::On);
    assert_eq!(state(&realm), State::Running);
    let ids = Some(vec![id.clone()]);
    let stop = shapes::StopInstancesRequest {
        instance_ids: ids.clone(),
        ..Default::default()
    };
    testing::write(&mut realm, |transaction| {
        lifecycle::stop(transaction, &stop)
    })
    .expect("it runs");
    assert_eq!(state(&realm), State::Stopping);
    observed(&mut realm, 0, machines::Seen::Off);
    assert_eq!(state(&realm), State::Stopped);
    // Somebody starts it without EC2's knowing.
    observed(&mut realm, 0, machines::Seen::On);
    assert_eq!(state(&realm), State::Running);
    let instance = realm.get::<Instance>(&id).expect("it exists");
    assert!(instance.reason.is_none() && instance.transition.is_none());
    let terminate = shapes::TerminateInstancesRequest {
        instance_ids: ids,
        ..Default::default()
    };
    testing::write(&mut realm, |transaction| {
        lifecycle::terminate(transaction, &terminate)
    })
    .expect("unprotected");
    observed(&mut realm, 0, machines::Seen::Gone);
    assert_eq!(state(&realm), State::Terminated);
    assert_eq!(
        (
            before,
            realm.table::<Volume>().len(),
            realm.table::<NetworkInterface>().len()
        ),
        (1, 0, 0)
    );
}

#[test]
fn notes_of_a_manager_are_reserved_tags() {
    let mut realm = testing::world();
    launched(&mut realm, 1);
    let tag = "CreateTags&ResourceId.1=i-&Tag.1.Key=mine&Tag.1.Value=x";
    let id = realm
        .table::<Instance>()
        .at(0)
        .expect("it exists")
        .id
        .clone();
    testing::ask(&mut realm, &tag.replace("i-", &id)).expect("tags are free");
    for (notes, expected) in [
        (
            Some(vec![("firewall", "off"), ("network", "other")]),
            "aws:orrery:firewall=off aws:orrery:network=other mine=x",
        ),
        // What said nothing took nothing back.
        (
            None,
            "aws:orrery:firewall=off aws:orrery:network=other mine=x",
        ),
        (
            Some(vec![("network", "another")]),
            "aws:orrery:network=another mine=x",
        ),
        (Some(vec![]), "mine=x"),
    ] {
        let notes = notes.map(|notes| {
            notes
                .into_iter()
                .map(|(subject, note)| (subject.into(), note.into()))
                .collect()
        });
        let seen = machines::Observation {
            notes,
            ..observation(0, 0, machines::Seen::Midway)
        };
        note(&mut realm, seen);
        let instance = realm.table::<Instance>().at(0).expect("it exists");
        let tags = instance
            .tags
            .iter()
            .map(|tag| format!("{}={}", tag.key, tag.value));
        assert_eq!(tags.collect::<Vec<_>>().join(" "), expected);
    }
}

#[test]
fn what_did_not_come_up_is_wanted_gone_and_keeps_its_reason() {
    let mut realm = testing::world();
    launched(&mut realm, 1);
    let why = ("Server.InternalError", "Server.InternalError: no luck");
    let failed = |generation| machines::Observation {
        reason: Some((why.0.into(), why.1.into())),
        ..observation(0, generation, machines::Seen::Ending)
    };
    let instance = |realm: &Realm| {
        let found = realm.table::<Instance>().at(0).expect("it exists");
        let reason = found.reason.clone().map(|reason| reason.message);
        (found.state, found.machine.generation, reason)
    };
    let (_, generation, _) = instance(&realm);
    note(&mut realm, failed(generation + 1));
    assert_eq!(instance(&realm).0, State::Pending, "of another generation");
    note(&mut realm, failed(generation));
    let ending = (State::ShuttingDown, generation + 1, Some(why.1.into()));
    assert_eq!(instance(&realm), ending);
    let wanted = machines::wanted(&realm, 0).expect("there is work");
    assert_eq!(wanted.power, machines::Power::Gone);
    observed(&mut realm, 0, machines::Seen::Gone);
    assert_eq!(instance(&realm).0, State::Terminated);
    assert_eq!(instance(&realm).2, Some(why.1.into()));
}

#[test]
fn a_shutdown_from_inside_stops_or_terminates_as_the_instance_says() {
    let code = "Client.InstanceInitiatedShutdown";
    let message = "Client.InstanceInitiatedShutdown: Instance initiated shutdown";
    for (behavior, said, expect) in [
        (None, code, State::Stopped),
        (Some("stop"), code, State::Stopped),
        (Some("terminate"), code, State::ShuttingDown),
        (Some("terminate"), "Server.InternalError", State::Stopped),
    ] {
        let mut realm = testing::world();
        let launch = shapes::RunInstancesRequest {
            instance_initiated_shutdown_behavior: behavior.map(Into::into),
            ..request(1)
        };
        testing::write(&mut realm, |transaction| run(transaction, &launch)).expect("legal");
        observed(&mut realm, 0, machines::Seen::On);
        let generation = |realm: &Realm| {
            let instance = realm.table::<Instance>().at(0);
            instance.expect("it exists").machine.generation
        };
        let off = machines::Observation {
            reason: Some((said.into(), message.into())),
            ..observation(0, generation(&realm), machines::Seen::Off)
        };
        note(&mut realm, off);
        let instance = realm.table::<Instance>().at(0).expect("it exists");
        assert_eq!(instance.state, expect, "{behavior:?} {said}");
        let reason = instance.reason.as_ref().expect("it has a reason");
        assert_eq!((&*reason.code, &*reason.message), (said, message));
        if expect == State::ShuttingDown {
            let wanted = machines::wanted(&realm, 0).map(|wanted| wanted.power);
            assert_eq!(wanted, Some(machines::Power::Gone));
            observed(&mut realm, 0, machines::Seen::Gone);
            let instance = realm.table::<Instance>().at(0).expect("it is shown");
            assert_eq!(instance.state, State::Terminated);
        }
    }
}

#[test]
fn a_protected_instance_is_not_terminated() {
    let mut realm = testing::world();
    let id = launched(&mut realm, 1)[0].instance_id.clone();
    let protect = shapes::ModifyInstanceAttributeRequest {
        instance_id: id.clone(),
        disable_api_termination: Some(shapes::AttributeBooleanValue { value: Some(true) }),
        ..Default::default()
    };
    testing::write(&mut realm, |transaction| {
        attributes::modify(transaction, &protect)
    })
    .expect("legal");
    let terminate = shapes::TerminateInstancesRequest {
        instance_ids: id.map(|id| vec![id]),
        ..Default::default()
    };
    let refused = testing::write(&mut realm, |transaction| {
        lifecycle::terminate(transaction, &terminate)
    });
    let code = refused.err().map(|error| error.code().to_owned());
    assert_eq!(code.as_deref(), Some("OperationNotPermitted"));
}
