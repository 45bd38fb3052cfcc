//! Keys that hold for a minute.

use super::*;
use crate::service::{NotPushed, PushedKey};

fn realm() -> RealmKey {
    RealmKey {
        account: "000000000000".into(),
        region: "us-east-1".into(),
    }
}

fn pushed(instance: &str, user: &str, key: &str) -> PushedKey {
    PushedKey {
        account: "000000000000".to_owned(),
        region: "us-east-1".to_owned(),
        instance: instance.to_owned(),
        zone: None,
        user: user.to_owned(),
        key: key.to_owned(),
    }
}

#[tokio::test]
async fn a_pushed_key_holds_for_a_minute() {
    let started = Started::with(Vec::new()).await;
    let emulator = &started.emulator;
    let clock = &emulator.circumstances.clock;
    let id = started.running(&[]).await;
    clock.stop();
    let push = |user: &str, key: &str| emulator.push_key(pushed(&id, user, key));
    let all = || emulator.active_keys(&realm(), &id);
    assert!(all().is_empty());
    push("root", "k1").expect("pushed");
    push("admin", "k1").expect("pushed");
    clock.advance(Duration::from_secs(30));
    push("root", "k2").expect("pushed");
    let active = |user: &str| all().remove(user).unwrap_or_default();
    assert_eq!(
        (active("root"), active("admin")),
        (vec!["k1".into(), "k2".into()], vec!["k1".into()])
    );
    assert!(all().keys().eq(["admin", "root"]));
    assert!(active("nobody").is_empty());
    assert!(emulator.active_keys(&realm(), "i-1").is_empty());
    clock.advance(Duration::from_millis(29_999));
    assert_eq!(active("root").len(), 2);
    clock.advance(Duration::from_millis(1));
    assert_eq!(active("root"), ["k2"]);
    push("root", "k2").expect("pushed again");
    clock.advance(Duration::from_millis(59_999));
    assert_eq!(
        (active("root"), active("admin")),
        (vec!["k2".into()], Vec::new())
    );
    clock.advance(Duration::from_millis(1));
    assert!(all().is_empty());
    for number in 0..150 {
        push("root", &format!("k{number}")).expect("pushed");
    }
    let last = active("root");
    assert_eq!((last.len(), last[99].as_str()), (100, "k149"));
}

#[tokio::test]
async fn a_key_is_for_an_instance_that_runs_where_it_is_said_to() {
    let started = Started::with(Vec::new()).await;
    let emulator = &started.emulator;
    let id = started.running(&[]).await;
    let zone = started.instance(&id, |instance, realm| {
        instance
            .reservation(realm)
            .map(|launch| launch.zone.to_string())
    });
    let own = PushedKey {
        zone,
        ..pushed(&id, "root", "k")
    };
    assert_eq!(emulator.push_key(own), Ok(()));
    let elsewhere = PushedKey {
        zone: Some("us-east-1z".to_owned()),
        ..pushed(&id, "root", "k")
    };
    let foreign = PushedKey {
        account: "111122223333".to_owned(),
        ..pushed(&id, "root", "k")
    };
    let nowhere = PushedKey {
        region: "nowhere".to_owned(),
        ..pushed(&id, "root", "k")
    };
    for other in [elsewhere, foreign, nowhere, pushed("i-0", "root", "k")] {
        assert_eq!(emulator.push_key(other), Err(NotPushed::NoInstance));
    }
    let (status, _) = started
        .call("StopInstances", &[("InstanceId.1", &id)])
        .await;
    assert_eq!(status, 200);
    assert_eq!(
        emulator.push_key(pushed(&id, "root", "k")),
        Err(NotPushed::NotRunning)
    );
    assert!(
        !emulator
            .store
            .snapshots()
            .iter()
            .any(|realm| realm.key.account == "111122223333")
    );
}
