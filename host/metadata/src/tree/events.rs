//! What is about to happen.

use orrery_wire::Timestamp;
use serde_json::{Value, json};

use super::{Maker, pretty, seconds};
use crate::facts::{Facts, Maintenance};

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

impl Maker {
    /// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-instance-termination-notices.html>,
    /// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/rebalance-recommendations.html>
    pub(super) fn events(&mut self, facts: &Facts) {
        let events = &facts.events;
        let (scheduled, history): (Vec<_>, Vec<_>) = events
            .maintenance
            .iter()
            .partition(|event| event.state == "active");
        let since = "2018-08-17";
        self.data(since, "events/maintenance/scheduled", list(&scheduled));
        self.data(since, "events/maintenance/history", list(&history));
        if let Some(noticed) = events.rebalance {
            let notice = json!({"noticeTime": seconds(noticed)});
            let path = "events/recommendations/rebalance";
            self.data("2020-10-27", path, notice);
        }
        if let Some((action, time)) = &events.interruption {
            let time = seconds(*time);
            let notice = json!({"action": action, "time": time});
            self.data("2016-11-15", "spot/instance-action", notice);
            if action == "terminate" {
                self.data("2014-11-05", "spot/termination-time", time);
            }
        }
    }
}

fn list(events: &[&Maintenance]) -> String {
    let members = |event: &&Maintenance| {
        let mut members = json!({
            "Code": event.code,
            "Description": event.description,
            "EventId": event.id,
            "NotBefore": spelled(event.not_before),
            "State": event.state,
        });
        let later = [
            ("NotAfter", event.not_after),
            ("NotBeforeDeadline", event.deadline),
        ];
        for (name, time) in later {
            if let Some(time) = time {
                members[name] = json!(spelled(time));
            }
        }
        members
    };
    pretty(&Value::Array(events.iter().map(members).collect()))
}

/// `21 Jan 2019 09:00:43 GMT`.
fn spelled(time: Timestamp) -> String {
    let (year, month, day, hour, minute, second, _) = time.parts();
    let month = MONTHS[(month as usize - 1) % 12];
    format!("{day} {month} {year:04} {hour:02}:{minute:02}:{second:02} GMT")
}
