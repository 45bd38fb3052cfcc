//! What an override can do to a call, and what it cannot.

use std::sync::Mutex;
use std::time::Duration;

use orrery_chain::{Asker, Limits, Origin};
use orrery_contract::under_way::UnderWay;
use orrery_contract::{Error, Kind};
use serde_json::json;

use super::*;

const GROUP: [(&str, &str); 2] = [("GroupName", "asked"), ("GroupDescription", "d")];

async fn go_on(request: Request) -> Result<Response> {
    UnderWay::next(&request).await
}

#[tokio::test]
async fn an_override_sees_refuses_changes_answers_and_alters() {
    let seen = Arc::new(Mutex::new(None));
    let kept = Arc::clone(&seen);
    let it = Started::with(vec![
        on("see", ("CreateVpc", 0), move |request| {
            *kept.lock().expect("whole") = Some(request.clone());
            go_on(request)
        }),
        on("refuse", ("RunInstances", 0), async |_| {
            let error = Error::new(Kind::Capacity, "No room.");
            Err(error.with_code("InsufficientInstanceCapacity"))
        }),
        on("change", ("CreateSecurityGroup", 0), async |mut request| {
            let mut members = parameters(&request);
            members.insert("GroupName".into(), json!("other"));
            request.params_json = json!(members).to_string();
            go_on(request).await
        }),
        on("alter", ("DescribeRegions", 0), async |request| {
            let mut result: Value = serde_json::from_str(&go_on(request).await?).expect("JSON");
            result["Regions"] = json!([{ "RegionName": "<here & now>" }]);
            Ok(result.to_string())
        }),
        on("answer", ("DescribeCapacityBlocks", 0), async |_| {
            Ok("{}".into())
        }),
        on("prefix", ("DescribeReplace*", 0), async |request| {
            Ok(json!({ "NextToken": request.action }).to_string())
        }),
    ])
    .await;

    let (status, body) = it.call("CreateVpc", &[("CidrBlock", "10.1.0.0/16")]).await;
    assert_eq!((status, element(&body, "cidrBlock")), (200, "10.1.0.0/16"));
    let request = seen.lock().expect("whole").take().expect("it was seen");
    assert_eq!(request.params_json, r#"{"CidrBlock":"10.1.0.0/16"}"#);
    assert_eq!(
        (&*request.api_version, &*request.principal, request.dry_run),
        ("2016-11-15", "arn:aws:iam::000000000000:root", false)
    );

    let launch = [("ImageId", "ami-1"), ("MinCount", "1"), ("MaxCount", "1")];
    let refused = it.fails("RunInstances", &launch).await;
    let expect = "InsufficientInstanceCapacity: No room.";
    assert_eq!(refused, (500, expect.to_owned()));

    assert_eq!(it.call("CreateSecurityGroup", &GROUP).await.0, 200);
    assert_eq!((it.groups("asked").await, it.groups("other").await), (0, 1));

    let (_, body) = it.call("DescribeRegions", &[]).await;
    assert_eq!(element(&body, "regionName"), "&lt;here &amp; now&gt;");
    let (status, body) = it.call("DescribeCapacityBlocks", &[]).await;
    assert_eq!(status, 200);
    assert!(body.contains("<capacityBlockSet/>"), "{body}");
    let (status, body) = it.call("DescribeReplaceRootVolumeTasks", &[]).await;
    let token = element(&body, "nextToken");
    assert_eq!((status, token), (200, "DescribeReplaceRootVolumeTasks"));
    let unsupported = it.fails("DescribeSecondaryInterfaces", &[]).await;
    assert_eq!(unsupported.0, 501, "it has no override");
}

#[tokio::test]
async fn checks_and_dry_run_come_first_and_again_where_the_request_was_changed() {
    let changed = |json: &'static str| {
        move |mut request: Request| {
            request.params_json = json.into();
            go_on(request)
        }
    };
    let it = Started::with(vec![
        on("fleets", ("DescribeCapacityBlocks", 0), async |_| {
            Ok("{}".into())
        }),
        on("short", ("CreateVpnGateway", 0), changed("{}")),
        on("foreign", ("DescribeVpcs", 0), changed(r#"{"Vpc":1}"#)),
        on("broken", ("DescribeSubnets", 0), changed("{")),
        on(
            "dry",
            ("DescribeKeyPairs", 0),
            changed(r#"{"DryRun":true}"#),
        ),
        on("other", ("DescribeImages", 0), async |mut request| {
            request.action = "DescribeImage".into();
            go_on(request).await
        }),
    ])
    .await;
    let internal = |text: &str| (500, format!("InternalError: {text}"));
    for (action, given, expect) in [
        (
            "DescribeCapacityBlocks",
            &[("MaxResults", "many")][..],
            (
                400,
                "InvalidParameterValue: Value (many) for parameter maxResults is invalid. Expecting an integer."
                    .to_owned(),
            ),
        ),
        (
            "DescribeCapacityBlocks",
            &[("DryRun", "true")],
            (
                412,
                "DryRunOperation: Request would have succeeded, but DryRun flag is set.".to_owned(),
            ),
        ),
        (
            "CreateVpnGateway",
            &[("Type", "ipsec.1")],
            (
                400,
                "MissingParameter: The request must contain the parameter Type".to_owned(),
            ),
        ),
        (
            "DescribeVpcs",
            &[],
            internal("The plugin foreign called DescribeVpcs with what is no request of it"),
        ),
        (
            "DescribeSubnets",
            &[],
            internal("The plugin broken called DescribeSubnets with what is no request of it"),
        ),
        (
            "DescribeKeyPairs",
            &[],
            (
                412,
                "DryRunOperation: Request would have succeeded, but DryRun flag is set.".to_owned(),
            ),
        ),
        (
            "DescribeImages",
            &[],
            (
                400,
                "InvalidAction: The action DescribeImage is not valid for this web service."
                    .to_owned(),
            ),
        ),
    ] {
        assert_eq!(it.fails(action, given).await, expect, "{action}");
    }
}

#[tokio::test]
async fn what_is_no_answer_is_one_failed_call_that_names_the_plugin() {
    let says = |json: &'static str| move |_| std::future::ready(Ok(json.to_owned()));
    let it = Started::with(vec![
        on("no-json", ("DescribeVpcs", 0), says("{")),
        on("unknown", ("DescribeSubnets", 0), says(r#"{"Nope":[]}"#)),
        on("kind", ("DescribeKeyPairs", 0), says(r#"{"KeyPairs":{}}"#)),
        on("list", ("DescribeImages", 0), says("[]")),
        on("panics", ("DescribeTags", 0), async |_| {
            panic!("it was told to")
        }),
    ])
    .await;
    for (plugin, action, what) in [
        (
            "no-json",
            "DescribeVpcs",
            "answered what is no result of DescribeVpcs",
        ),
        (
            "unknown",
            "DescribeSubnets",
            "answered what is no result of DescribeSubnets",
        ),
        (
            "kind",
            "DescribeKeyPairs",
            "answered what is no result of DescribeKeyPairs",
        ),
        (
            "list",
            "DescribeImages",
            "answered what is no result of DescribeImages",
        ),
        ("panics", "DescribeTags", "failed"),
    ] {
        let expect = format!("InternalError: The plugin {plugin} {what}");
        assert_eq!(it.fails(action, &[]).await, (500, expect), "{action}");
    }
    assert_eq!(it.call("DescribeRegions", &[]).await.0, 200);
}

fn origin() -> Origin {
    Origin {
        account: "000000000000".into(),
        region: "us-east-1".into(),
        request_id: "r".into(),
    }
}

/// The chain alone, with a deadline that tests can wait for.
async fn hurried(it: &Started, overrides: Vec<(&str, Scripted)>, action: &str) -> String {
    let limits = Limits {
        deadline: Duration::from_millis(200),
        ..Limits::default()
    };
    let chain = Chain::new("0123456789abcdef", limits, &loaded(overrides).await);
    let operation = orrery_wire::operation(action).expect("an operation");
    let origin = origin();
    let request = orrery_wire::Request::checked(operation, (operation.new_request)());
    let core = Arc::clone(&it.emulator) as Arc<dyn orrery_chain::Core>;
    let outcome = Arc::new(chain)
        .answer(core, origin, request.expect("checked"))
        .await;
    match outcome.result {
        Ok(_) => "answered".to_owned(),
        Err(failure) => failure.error().to_string(),
    }
}

#[tokio::test]
async fn the_override_that_hangs_is_the_one_that_is_given_up() {
    let it = Started::with(vec![]).await;
    let hangs = |plugin, priority| {
        on(plugin, ("DescribeVpcs", priority), async |_| {
            std::future::pending().await
        })
    };
    let expect = "InternalError: The plugin hangs did not answer in time";
    assert_eq!(
        hurried(&it, vec![hangs("hangs", 0)], "DescribeVpcs").await,
        expect
    );
    let passes = on("passes", ("Describe*", -1), go_on);
    let both = vec![hangs("hangs", 0), passes];
    assert_eq!(hurried(&it, both, "DescribeVpcs").await, expect);
    assert_eq!(it.call("DescribeVpcs", &[]).await.0, 200, "it goes on");
}

/// What a plugin is told that asks EC2 within a call that the host makes by itself.
async fn asked(it: &Started, plugin: &str, action: &str) -> (String, u64) {
    let asker = Asker {
        plugin,
        until: tokio::time::Instant::now() + Duration::from_millis(500),
    };
    let core = Arc::clone(&it.emulator) as Arc<dyn orrery_chain::Core>;
    let chain = it.emulator.chain.load_full();
    let (answer, newest) = chain.ask(core, origin(), asker, action, "{}").await;
    (answer.unwrap_or_else(|error| error.message), newest)
}

#[tokio::test]
async fn who_asks_by_itself_meets_others_within_its_time_and_not_without_end() {
    let again = async |request: Request| UnderWay::ec2(&request.action, "{}").await;
    let mut overrides = vec![
        on("own", ("DescribeRegions", 0), async |_| Ok("1".into())),
        on("hangs", ("DescribeVpcs", 0), async |_| {
            std::future::pending().await
        }),
        on("alters", ("DescribeHosts", 0), async |_| Ok("{}".into())),
    ];
    for plugin in ["a", "b", "c", "d", "e"] {
        overrides.push(on(plugin, ("DescribeAddresses", 0), again));
    }
    let it = Started::with(overrides).await;
    let (regions, _) = asked(&it, "own", "DescribeRegions").await;
    assert!(regions.contains("us-east-1"), "{regions}");
    assert_eq!(
        asked(&it, "own", "DescribeHosts").await.0,
        r#"{"Hosts":[]}"#
    );
    let began = tokio::time::Instant::now();
    let (late, _) = asked(&it, "own", "DescribeVpcs").await;
    assert_eq!(late, "The plugin hangs did not answer in time");
    assert!(began.elapsed() < Duration::from_millis(500));
    let (deep, _) = asked(&it, "own", "DescribeAddresses").await;
    assert_eq!(deep, "The plugin own makes calls within calls without end");
    let (gateway, newest) = asked(&it, "own", "CreateInternetGateway").await;
    assert!(gateway.contains("igw-") && newest > 0, "{gateway}");
}

#[tokio::test]
async fn overrides_are_met_by_priority_then_by_id() {
    let order = Arc::new(Mutex::new(Vec::new()));
    let noting = |plugin: &'static str, rule| {
        let order = Arc::clone(&order);
        on(plugin, rule, move |request| {
            order.lock().expect("whole").push(plugin);
            go_on(request)
        })
    };
    let it = Started::with(vec![
        noting("b", ("DescribeVpcs", 0)),
        noting("a", ("Describe*", 0)),
        noting("z", ("DescribeVpcs", -5)),
        noting("y", ("*", 9)),
    ])
    .await;
    assert_eq!(it.call("DescribeVpcs", &[]).await.0, 200);
    assert_eq!(*order.lock().expect("whole"), ["z", "a", "b", "y"]);
}

#[tokio::test]
async fn calls_of_an_override_never_meet_it_and_end_somewhere() {
    let again = async |request: Request| UnderWay::ec2(&request.action, "{}").await;
    let it = Started::with(vec![on("self", ("Describe*", 0), again)]).await;
    assert_eq!(
        it.call("DescribeVpcs", &[]).await.0,
        200,
        "the core answers"
    );

    // Each call begins anew and so meets the others, but none that it is within.
    let several = |count: usize| {
        let ids = ["a", "b", "c", "d", "e"];
        let all = ids[..count].iter();
        all.map(|id| on(id, ("DescribeVpcs", 0), again)).collect()
    };
    let it = Started::with(several(4)).await;
    assert_eq!(it.call("DescribeVpcs", &[]).await.0, 200);
    let it = Started::with(several(5)).await;
    let expect = "InternalError: The plugin a makes calls within calls without end";
    assert_eq!(
        it.fails("DescribeVpcs", &[]).await,
        (500, expect.to_owned())
    );
}

#[tokio::test]
async fn errors_of_ec2_pass_through_overrides_unchanged() {
    let it = Started::with(vec![on("passes", ("*", 0), go_on)]).await;
    let plain = Started::with(vec![]).await;
    for (action, given) in [
        ("DescribeVpcs", &[("VpcId.1", "vpc-0123456789abcdef0")][..]),
        (
            "CreateSecurityGroup",
            &[("GroupName", "default"), ("GroupDescription", "d")],
        ),
        ("DescribeSecondaryInterfaces", &[]),
        ("DescribeSecondaryInterfaces", &[("DryRun", "true")]),
    ] {
        let direct = plain.fails(action, given).await;
        assert!(direct.0 >= 400, "{action}");
        assert_eq!(it.fails(action, given).await, direct, "{action}");
    }
}

#[tokio::test]
async fn an_answer_leaves_when_everything_behind_it_is_durable() {
    let it = Started::persisting(
        true,
        vec![
            on("forges", ("CreateSecurityGroup", 0), async |request| {
                go_on(request).await?;
                Ok(json!({ "GroupId": "sg-forged" }).to_string())
            }),
            on("regrets", ("CreateVpnGateway", 0), async |request| {
                go_on(request).await?;
                Err(Error::new(Kind::Denied, "No."))
            }),
            on("asks", ("DescribeCapacityBlocks", 0), async |_| {
                UnderWay::ec2("CreateInternetGateway", "{}").await?;
                Ok("{}".into())
            }),
        ],
    )
    .await;
    for round in 0..10 {
        let name = format!("g{round}");
        let group = [("GroupName", &*name), ("GroupDescription", "d")];
        let (_, body) = it.call("CreateSecurityGroup", &group).await;
        assert_eq!(element(&body, "groupId"), "sg-forged");
        assert!(it.is_durable(), "{round}");
        let (status, _) = it.fails("CreateVpnGateway", &[("Type", "ipsec.1")]).await;
        assert_eq!(status, 403);
        assert!(it.is_durable(), "{round}");
        assert_eq!(it.call("DescribeCapacityBlocks", &[]).await.0, 200);
        assert!(it.is_durable(), "{round}");
    }
    assert_eq!(it.groups("g*").await, 10);
}
