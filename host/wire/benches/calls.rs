//! Decode and encode, timed. `cargo bench -p orrery-wire`.
//!
//! Each line is the best of eleven rounds: the machine's noise only ever adds. The last
//! line encodes the same answer through quick-xml's writer, which `xml.rs` is measured
//! against.

use std::hint::black_box;
use std::time::{Duration, Instant};

use orrery_wire::query::Unknown;
use orrery_wire::shape::{FieldRef, Item, Kind};
use orrery_wire::{
    Limits, Operation, Parameters, Request, Shape, Timestamp, json, operations, shapes, text, xml,
};
use quick_xml::Writer;
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};

const ROUNDS: usize = 11;

const RUN_INSTANCES: &str = "Action=RunInstances&Version=2016-11-15&ImageId=ami-df5de72bdb3b&InstanceType=t3.nano&KeyName=my-key\
    &MaxCount=1&MinCount=1&SecurityGroupId.1=sg-0123456789abcdef0&UserData=IyEvYmluL2Jhc2gKZWNobyBoaQo%3D\
    &ClientToken=3b241101-e2bb-4255-8caf-4136c566a962&TagSpecification.1.ResourceType=instance\
    &TagSpecification.1.Tag.1.Key=Name&TagSpecification.1.Tag.1.Value=web&BlockDeviceMapping.1.DeviceName=%2Fdev%2Fsda1\
    &BlockDeviceMapping.1.Ebs.VolumeSize=8&BlockDeviceMapping.1.Ebs.VolumeType=gp3";

fn main() {
    let answer = instances(100);
    measure("decode RunInstances", 2000, 0, || {
        let parameters =
            Parameters::parse(&[RUN_INSTANCES.as_bytes()], &Limits::default()).expect("a form");
        Request::decode(&parameters, Unknown::Refuse).expect("well formed")
    });
    let operation = operations::DescribeInstances::DEF;
    let size = xml::result(operation, &answer, "req-1").len();
    measure("encode 100 instances", 50, size, || {
        xml::result(operation, &answer, "req-1")
    });
    measure("100 instances to JSON", 50, 0, || json::encode(&answer));
    measure(
        "encode 100 instances through quick-xml's writer",
        50,
        size,
        || {
            let mut writer = Writer::new(Vec::with_capacity(1024));
            structure(&mut writer, &answer);
            writer.into_inner()
        },
    );
}

#[expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
fn measure<T>(what: &str, calls: u32, bytes: usize, mut call: impl FnMut() -> T) {
    let mut round = || {
        let start = Instant::now();
        for _ in 0..calls {
            black_box(call());
        }
        start.elapsed() / calls
    };
    let best = (0..ROUNDS).map(|_| round()).min().unwrap_or(Duration::ZERO);
    let rate = bytes as f64 / best.as_secs_f64() / 1e6;
    println!(
        "{what:50} {:9.2} µs {rate:8.0} MB/s",
        best.as_secs_f64() * 1e6
    );
}

/// An answer of DescribeInstances as clients usually get it.
fn instances(count: usize) -> shapes::DescribeInstancesResult {
    let instance = |i: usize| shapes::Instance {
        instance_id: Some(format!("i-{i:017x}").into()),
        image_id: Some(text!("ami-df5de72bdb3b")),
        instance_type: Some(text!("t3.nano")),
        launch_time: Some(Timestamp(1_795_437_296_000)),
        state: Some(shapes::InstanceState {
            code: Some(16),
            name: Some(text!("running")),
        }),
        placement: Some(shapes::Placement {
            availability_zone: Some(text!("us-east-1a")),
            ..Default::default()
        }),
        private_ip_address: Some(format!("172.31.0.{}", i % 256).into()),
        private_dns_name: Some(format!("ip-172-31-0-{}.ec2.internal", i % 256).into()),
        subnet_id: Some(text!("subnet-0123456789abcdef0")),
        vpc_id: Some(text!("vpc-0123456789abcdef0")),
        ebs_optimized: Some(false),
        security_groups: Some(vec![shapes::GroupIdentifier {
            group_id: Some(text!("sg-0123456789abcdef0")),
            group_name: Some(text!("default")),
        }]),
        tags: Some(vec![shapes::Tag {
            key: Some(text!("Name")),
            value: Some(text!("web")),
        }]),
        network_interfaces: Some(vec![Default::default()]),
        ..Default::default()
    };
    let reservation = |i| shapes::Reservation {
        reservation_id: Some(format!("r-{i:017x}").into()),
        owner_id: Some(text!("000000000000")),
        instances: Some(vec![instance(i)]),
        groups: Some(vec![]),
        ..Default::default()
    };
    shapes::DescribeInstancesResult {
        reservations: Some((0..count).map(reservation).collect()),
        next_token: None,
    }
}

fn structure(writer: &mut Writer<Vec<u8>>, shape: &dyn Shape) {
    for (i, member) in shape.def().members.iter().enumerate() {
        let item = match member.kind {
            Kind::List(Item(_, tag, _)) => tag.name(),
            _ => "item",
        };
        let tag = member.xml.name();
        match shape.field_ref(i) {
            FieldRef::Str(Some(value)) => leaf(writer, tag, value),
            FieldRef::Int(Some(value)) => leaf(writer, tag, &value.to_string()),
            FieldRef::Bool(Some(value)) => leaf(writer, tag, &value.to_string()),
            FieldRef::Time(Some(value)) => leaf(writer, tag, &value.to_string()),
            FieldRef::Struct(slot) => {
                if let Some(shape) = slot.get() {
                    around(writer, tag, |writer| structure(writer, shape));
                }
            }
            FieldRef::Structs(slot) => {
                let Some(count) = slot.count() else { continue };
                around(writer, tag, |writer| {
                    for shape in (0..count).filter_map(|i| slot.get(i)) {
                        around(writer, item, |writer| structure(writer, shape));
                    }
                });
            }
            _ => {}
        }
    }
}

fn leaf(writer: &mut Writer<Vec<u8>>, tag: &str, value: &str) {
    around(writer, tag, |writer| {
        writer
            .write_event(Event::Text(BytesText::new(value)))
            .expect("memory");
    });
}

fn around(writer: &mut Writer<Vec<u8>>, tag: &str, inside: impl FnOnce(&mut Writer<Vec<u8>>)) {
    writer
        .write_event(Event::Start(BytesStart::new(tag)))
        .expect("memory");
    inside(writer);
    writer
        .write_event(Event::End(BytesEnd::new(tag)))
        .expect("memory");
}
