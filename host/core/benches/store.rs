//! Transactions, filters and answers, timed. `cargo bench -p orrery-core`.
//!
//! Each line is the best of several rounds, since the machine's noise only ever adds:
//! microseconds a call and, where a call does many, a piece.

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use orrery_core::operations::instances::machines::{self, Observation, Seen};
use orrery_core::resources::Instance;
use orrery_core::store::{Commit, CommitSink, Elsewhere, Entropy, Located};
use orrery_core::{Call, RealmKey, Settings, Store};
use orrery_wire::{Operation, OperationDef, Shape, Timestamp, operations, shapes, xml};

const ROUNDS: u32 = 7;
const CROWD: u32 = 100_000;

struct Seed;

impl Entropy for Seed {
    fn seed(&self, _: &RealmKey) -> u64 {
        42
    }
}

struct Nobody;

impl CommitSink for Nobody {
    fn committed(&self, _: Arc<Commit>) {}
}

struct Bench {
    store: Store,
    call: Call,
}

impl Bench {
    fn new() -> Self {
        let settings = Settings {
            default_vpc_cidr: "10.0.0.0/8".parse().expect("a block"),
            ..Settings::default()
        };
        let call = Call {
            account: "000000000000".into(),
            region: "us-east-1".into(),
            request_id: "00000000-0000-4000-8000-000000000000".into(),
            now: Timestamp(1_700_000_000_000),
            settings: settings.into(),
            account_wide: None,
            console: None,
            elsewhere: Elsewhere::default(),
        };
        let store = Store::new(Box::new(Seed), Arc::new(Nobody));
        Self { store, call }
    }

    fn ask(&self, operation: &OperationDef, request: &dyn Shape) -> Box<dyn Shape> {
        let answered = self
            .store
            .execute(&self.call, operation, request, || [0; 32]);
        answered.expect("the request is legal").result
    }

    fn launch(&self, count: i32) -> Box<dyn Shape> {
        let request = shapes::RunInstancesRequest {
            image_id: Some("ami-df5de72bdb3b".into()),
            instance_type: Some("t3.nano".into()),
            min_count: Some(count),
            max_count: Some(count),
            tag_specifications: Some(vec![shapes::TagSpecification {
                resource_type: Some("instance".into()),
                tags: Some(vec![shapes::Tag {
                    key: Some("Name".into()),
                    value: Some("web".into()),
                }]),
            }]),
            ..Default::default()
        };
        self.ask(operations::RunInstances::DEF, &request)
    }

    /// Has the newest instances seen running.
    fn run(&self, count: u64) {
        let realm = self.store.snapshot(&self.call).expect("a region");
        let next = Instance::table(&realm).next_ordinal();
        let seen: Vec<_> = (next - count..next)
            .map(|instance| Observation {
                instance,
                generation: 1,
                rebooted: 0,
                impaired: false,
                seen: Seen::On,
                handle: None,
                reason: None,
                addresses: Vec::new(),
                notes: None,
            })
            .collect();
        let noted = self.store.write(&self.call, |transaction| {
            machines::observe(transaction, &seen);
            Ok(())
        });
        noted.expect("observations are not refused");
    }

    fn describe(&self, name: &str, value: &str) -> Box<dyn Shape> {
        let request = shapes::DescribeInstancesRequest {
            filters: Some(vec![shapes::Filter {
                name: Some(name.into()),
                values: Some(vec![value.into()]),
            }]),
            ..Default::default()
        };
        self.ask(operations::DescribeInstances::DEF, &request)
    }

    fn describe_one(&self, id: &str) -> Box<dyn Shape> {
        let request = shapes::DescribeInstancesRequest {
            instance_ids: Some(vec![id.into()]),
            ..Default::default()
        };
        self.ask(operations::DescribeInstances::DEF, &request)
    }
}

fn main() {
    let bench = Bench::new();
    measure("RunInstances of 1", 1, 200, || bench.launch(1));
    measure("RunInstances of 100", 100, 50, || bench.launch(100));
    let answer = bench.launch(100);
    measure("encode 100 instances", 100, 50, || {
        xml::result(operations::RunInstances::DEF, &*answer, "req-1")
    });
    measure("RunInstances of 100, seen running", 100, 50, || {
        bench.launch(100);
        bench.run(100);
    });
    let realm = bench.store.snapshot(&bench.call).expect("a region");
    let missing = CROWD.saturating_sub(realm.table::<Instance>().len() as u32);
    for _ in 0..missing / 100 {
        bench.launch(100);
        bench.run(100);
    }
    let rare = bench.launch(1);
    let rare: &shapes::Reservation = rare.downcast_ref().expect("a reservation");
    let id = rare
        .instances
        .as_ref()
        .and_then(|all| all[0].instance_id.clone());
    let id = id.expect("an id");
    let tag = shapes::CreateTagsRequest {
        resources: Some(vec![id.clone()]),
        tags: Some(vec![shapes::Tag {
            key: Some("Name".into()),
            value: Some("rare".into()),
        }]),
        ..Default::default()
    };
    bench.ask(operations::CreateTags::DEF, &tag);
    println!("with {CROWD} instances:");
    measure("DescribeInstances by id", 1, 500, || {
        bench.describe_one(&id)
    });
    measure("DescribeInstances by tag", 1, 500, || {
        bench.describe("tag:Name", "rare")
    });
    measure("DescribeInstances by type, none has it", CROWD, 1, || {
        bench.describe("instance-type", "m5.large")
    });
    measure("RunInstances of 100", 100, 50, || bench.launch(100));
}

#[expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
fn measure<T>(what: &str, pieces: u32, calls: u32, mut call: impl FnMut() -> T) {
    let mut round = || {
        let start = Instant::now();
        for _ in 0..calls {
            black_box(call());
        }
        start.elapsed() / calls
    };
    let best = (0..ROUNDS).map(|_| round()).min().unwrap_or(Duration::ZERO);
    let best = best.as_secs_f64() * 1e6;
    println!(
        "{what:42} {best:10.2} µs {:8.2} µs a piece",
        best / f64::from(pieces)
    );
}
