//! What the metadata service shows of interruptions and maintenance.

use orrery_core::resources::Instance;
use orrery_metadata::facts::Events;

use super::*;
use crate::emulator::announced::events_of;
use crate::service::{ControlError, ControlState, Maintenance};

impl Started {
    /// The id of a new instance that runs.
    pub(super) async fn running(&self, more: &[(&str, &str)]) -> String {
        let plain = [
            ("ImageId", "ami-df5de72bdb3b"),
            ("MinCount", "1"),
            ("MaxCount", "1"),
        ];
        let (status, body) = self.call("RunInstances", &[&plain, more].concat()).await;
        assert_eq!(status, 200, "{body}");
        let id = element(&body, "instanceId").to_owned();
        let runs = async {
            while self.instance(&id, |instance, _| instance.state.name() != "running") {
                tokio::task::yield_now().await;
            }
        };
        let in_time = tokio::time::timeout(Duration::from_secs(20), runs).await;
        in_time.expect("the instance runs");
        id
    }

    pub(super) fn instance<T>(&self, id: &str, look: impl Fn(&Instance, &Realm) -> T) -> T {
        let realms = self.emulator.store.snapshots();
        let found = realms
            .iter()
            .find_map(|realm| Some((realm, realm.get::<Instance>(id).ok()?)));
        let (realm, instance) = found.expect("the instance");
        look(instance, realm)
    }

    fn shown(&self, id: &str) -> Events {
        self.instance(id, |instance, realm| events_of(realm, instance))
    }
}

fn message<T>(outcome: std::result::Result<T, ControlError>) -> String {
    outcome.err().expect("a refusal").to_string()
}

#[tokio::test]
async fn nothing_is_announced_at_first() {
    let started = Started::with(Vec::new()).await;
    let id = started.running(&[]).await;
    let expect = Events {
        instance_action: None,
        termination_time: None,
        rebalance: None,
        scheduled: "[]".to_owned(),
        history: "[]".to_owned(),
    };
    assert_eq!(started.shown(&id), expect);
    let control: &dyn ControlState = &started.emulator;
    assert_eq!(
        message(control.interrupt(&id, None).await),
        format!("The instance '{id}' is not a Spot Instance")
    );
    assert_eq!(
        message(control.interrupt("i-0", None).await),
        "the instance i-0 does not exist"
    );
}

#[tokio::test]
async fn an_interruption_is_shown_until_it_happens() {
    let started = Started::with(Vec::new()).await;
    let clock = &started.emulator.circumstances.clock;
    clock.stop();
    let market = ("InstanceMarketOptions.MarketType", "spot");
    let (ends, stops) = (
        started.running(&[market]).await,
        started.running(&[market]).await,
    );
    let control: &dyn ControlState = &started.emulator;
    control.interrupt(&ends, None).await.expect("announced");
    control
        .interrupt(&stops, Some("stop"))
        .await
        .expect("announced");
    let now = crate::clock::iso8601(clock.now());
    let later = crate::clock::iso8601(clock.now() + 120_000);
    let shown = started.shown(&ends);
    let action = |word: &str| Some(format!("{{\"action\":\"{word}\",\"time\":\"{later}\"}}"));
    assert_eq!(shown.instance_action, action("terminate"));
    assert_eq!(shown.termination_time, Some(later.clone()));
    assert_eq!(
        shown.rebalance,
        Some(format!("{{\"noticeTime\":\"{now}\"}}"))
    );
    let other = started.shown(&stops);
    assert_eq!(
        (other.instance_action, other.termination_time),
        (action("stop"), None)
    );
    clock.advance(Duration::from_secs(60));
    control
        .interrupt(&ends, Some("hibernate"))
        .await
        .expect("announced");
    assert_eq!(started.shown(&ends), shown, "the first announcement stays");
    assert_eq!(
        message(control.interrupt(&ends, Some("explode")).await),
        "the action 'explode' is not terminate, stop or hibernate"
    );
}

#[tokio::test]
async fn maintenance_is_scheduled_and_becomes_history() {
    let started = Started::with(Vec::new()).await;
    let id = started.running(&[]).await;
    let control: &dyn ControlState = &started.emulator;
    let some = |text: &str| Some(text.to_owned());
    let wanted = Maintenance {
        code: some("system-reboot"),
        not_before: some("2030-01-21T09:00:43Z"),
        not_after: some("2030-01-21T09:17:23Z"),
        not_before_deadline: some("2030-02-01T00:00:00Z"),
        ..Maintenance::default()
    };
    let events = control.maintain(&id, wanted.clone()).await;
    let event = events.expect("announced").pop().expect("an id");
    let expect = |description: &str, state: &str| {
        serde_json::json!([{
            "NotBefore": "21 Jan 2030 09:00:43 GMT",
            "Code": "system-reboot",
            "Description": description,
            "EventId": event,
            "NotAfter": "21 Jan 2030 09:17:23 GMT",
            "NotBeforeDeadline": "1 Feb 2030 00:00:00 GMT",
            "State": state,
        }])
    };
    let read = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
    let shown = started.shown(&id);
    assert_eq!(read(&shown.scheduled), expect("scheduled reboot", "active"));
    assert_eq!(shown.history, "[]");
    let over = Maintenance {
        state: some("completed"),
        ..Maintenance::default()
    };
    let events = control.maintain(&id, over.clone()).await;
    assert_eq!(events.expect("settled"), [event.as_str()]);
    let shown = started.shown(&id);
    assert_eq!(shown.scheduled, "[]");
    let history = expect("[Completed] scheduled reboot", "completed");
    assert_eq!(read(&shown.history), history);

    let check = async |change: Maintenance, expect: &str| {
        let refused = message(control.maintain(&id, change).await);
        assert!(refused.contains(expect), "{refused}");
    };
    let both = Maintenance {
        state: some("completed"),
        ..wanted.clone()
    };
    check(both, "either code announces").await;
    check(Maintenance::default(), "either code announces").await;
    let code = Maintenance {
        code: some("x"),
        ..Maintenance::default()
    };
    check(code, "Value (x) for parameter code is invalid.").await;
    let time = Maintenance {
        not_before: some("soon"),
        ..wanted.clone()
    };
    check(time, "not_before 'soon' is no time").await;
    let end = Maintenance {
        not_after: some("2029-01-01T00:00:00Z"),
        ..wanted
    };
    check(end, "would end before it begins").await;
    let state = Maintenance {
        state: some("active"),
        ..Maintenance::default()
    };
    check(state, "the state 'active' is not completed or canceled").await;
    let gone = Maintenance {
        event: Some(event.clone()),
        ..over
    };
    check(
        gone,
        &format!("The event '{event}' of the instance '{id}' does not exist"),
    )
    .await;
}
