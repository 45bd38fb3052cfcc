//! Calls of the emulator's EC2 within calls of managers and categories, behind every
//! carrier.

use std::sync::{Arc, Mutex};

use orrery_contract::host::ec2::Ec2;
use orrery_contract::metadata::category::{DynCategory, Node, Viewer};
use orrery_contract::under_way::UnderWay;
use orrery_contract::{Caller, Error, Kind, Result};
use orrery_plugins::{Operator, Plugin};

use crate::bench::{Bench, CARRIERS, by, manager, target};

/// An EC2 with one tag, which notes what it is asked for.
#[derive(Default)]
struct Tagged(Mutex<Vec<String>>);

impl Ec2 for Tagged {
    async fn call(&self, action: &str, params_json: &str) -> Result<String> {
        let asked = format!("{action} {params_json}");
        self.0.lock().expect("no call panics").push(asked);
        Ok(r#"{"Tags":[{}],"Reservations":[]}"#.into())
    }
}

fn granted(grant: &str) -> Operator {
    toml::from_str(&format!("grants = [\"{grant}\"]")).expect("an operator's table")
}

async fn notes(plugin: &Arc<Plugin>) -> Result<Node> {
    let category: Arc<dyn DynCategory> = Arc::new(plugin.proxy());
    let who = Viewer {
        instance_id: "i-7".into(),
        ..Viewer::default()
    };
    category
        .get(&Caller::default(), "meta-data/notes", "", &who)
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_reaches_the_ec2_that_it_is_within_and_no_other() {
    let bench = Bench::new();
    for carrier in CARRIERS {
        let plugin = bench.load_for("clerk", carrier, granted("ec2:call")).await;
        let outside = |error: Error| (error.kind, error.message);
        let text = "there is no account outside of a call that is for one";
        let expect = (Kind::Invalid, text.to_owned());
        let told = notes(&plugin).await.map_err(outside);
        assert_eq!(told, Err(expect.clone()), "{carrier:?}");
        let ec2 = Arc::new(Tagged::default());
        let call = UnderWay::new(Arc::clone(&ec2) as _);
        let Ok(Node::Leaf(leaf)) = call.clone().around(notes(&plugin)).await else {
            panic!("{carrier:?}");
        };
        assert_eq!(leaf.body, b"1", "{carrier:?}");
        let (here, observer) = (target("i-8"), manager(&plugin));
        let (by, targets) = (by(), [here.clone()]);
        let (seen, outside) = tokio::join!(
            call.around(observer.observe(&by, &targets)),
            observer.terminate(&by, &here),
        );
        assert_eq!(seen.map(|seen| seen.len()), Ok(1), "{carrier:?}");
        assert_eq!(
            outside.map(drop).map_err(|error| error.message),
            Err(expect.1)
        );
        let asked = ec2.0.lock().expect("no call panics").clone();
        let actions: Vec<_> = asked
            .iter()
            .filter_map(|one| one.split(' ').next())
            .collect();
        let expect = [
            "DescribeTags",
            "DescribeInstances",
            "DescribeTags",
            "CreateTags",
        ];
        assert_eq!(actions, expect, "{carrier:?}");
        assert!(
            asked[0].contains("i-7") && asked[3].contains("i-8"),
            "{asked:?}"
        );
    }
}
