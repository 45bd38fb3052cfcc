//! The mock keeps every promise behind every carrier. Its machines end with its instance
//! or process, so it is not restarted.

use std::sync::Arc;

use orrery_conformance::{Exports, Plan, Restart, check};

use crate::bench::{Bench, CARRIERS};

#[tokio::test(flavor = "multi_thread")]
async fn the_mock_keeps_every_promise_behind_every_carrier() {
    let bench = Bench::new();
    for carrier in CARRIERS {
        let plugin = bench.load("mock", carrier).await;
        let plan = Plan {
            restart: Restart::Fatal,
            ..Plan::new(format!("mock, {carrier:?}"))
        };
        let loaded = Arc::clone(&plugin);
        let open = move || {
            let exports = Exports::carried(loaded.proxy().0, loaded.exports());
            async move { Ok(exports) }
        };
        let report = check(plan, open).await;
        let [passed, failed, _] = report.counts();
        assert!(passed >= 90 && failed == 0, "{report}");
        assert_eq!((plugin.faults(), plugin.is_degraded()), (0, false));
    }
}
