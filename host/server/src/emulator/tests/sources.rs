//! Instances that are known by the source addresses of their requests.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};

use arcstr::ArcStr;
use orrery_compute::InstanceKey;
use orrery_contract::vm::types::MetadataSource;
use orrery_contract::{MetadataPath, Power};

use super::*;
use crate::metadata::{Delivery, Sight};

const GUESTS: u8 = 100;

/// The way in of a machine with this address, which asks there.
fn way(address: Ipv4Addr, at: Option<SocketAddr>) -> MetadataPath {
    MetadataPath::SourceAddress(MetadataSource {
        address: address.to_string(),
        at: at.map(|at| at.to_string()),
    })
}

/// What the service answers a client with this source address.
async fn ask(from: Ipv4Addr, service: SocketAddr) -> String {
    let socket = tokio::net::TcpSocket::new_v4().expect("a socket");
    socket.bind((from, 0).into()).expect("a source address");
    let stream = socket.connect(service).await.expect("a connection");
    let stream = stream.into_std().expect("a stream");
    let exchange = move |mut stream: TcpStream| {
        stream.set_nonblocking(false).expect("a stream that waits");
        let request =
            b"GET /latest/meta-data/instance-id HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
        stream.write_all(request).expect("it is sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        answer
    };
    let answered = tokio::task::spawn_blocking(move || exchange(stream)).await;
    answered.expect("it does not panic")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_asks_is_known_by_the_source_address() {
    let started = Started::with(Vec::new()).await;
    let count = GUESTS.to_string();
    let request = [
        ("ImageId", "ami-12345678"),
        ("MinCount", &count),
        ("MaxCount", &count),
    ];
    assert_eq!(started.call("RunInstances", &request).await.0, 200);
    let emulator = &started.emulator;
    let service = TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr());
    let service = service.expect("a free port");
    let trees = Arc::clone(&emulator.trees);
    let delivery = Arc::new(Delivery::new(trees, Default::default(), 0, service));
    let of = |number: u8| Ipv4Addr::new(127, 9, 0, number + 1);
    let mut known = Vec::new();
    for key in emulator.instances() {
        let realms = emulator.store.snapshots();
        let id = realms.iter().find_map(|realm| {
            let instance = realm.table::<Instance>().at(key.instance)?;
            (realm.key.account == key.account).then(|| instance.id.clone())
        });
        known.push((key, id.expect("an instance")));
    }
    let see = |(key, id): &(InstanceKey, ArcStr), way: &MetadataPath| {
        let power = Power::Running;
        delivery.seen(&Sight {
            key,
            id,
            power,
            way,
            before: None,
        })
    };
    for (number, one) in (0..).zip(&known) {
        assert_eq!(see(one, &way(of(number), None)), None);
    }
    let mut asked = tokio::task::JoinSet::new();
    for number in 0..GUESTS {
        asked.spawn(async move { (number, ask(of(number), service).await) });
    }
    let is =
        |answer: &str, number: usize| answer.ends_with(&format!("\r\n\r\n{}", known[number].1));
    while let Some(answered) = asked.join_next().await {
        let (number, answer) = answered.expect("it does not panic");
        assert!(is(&answer, number.into()), "{number}: {answer}");
    }
    let nobody = |answer: String| answer.starts_with("HTTP/1.1 404");
    let stranger = of(GUESTS);
    assert!(nobody(ask(stranger, service).await));
    delivery.retain(|id| id != known[0].1.as_str());
    assert!(nobody(ask(of(0), service).await));

    // At another address of this machine the same source is somebody else.
    let aside = TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr());
    let aside = aside.expect("a free port");
    assert_eq!(see(&known[1], &way(of(0), Some(aside))), None);
    assert!(is(&ask(of(0), aside).await, 1));
    assert!(nobody(ask(of(0), service).await) && nobody(ask(of(1), aside).await));

    // One that starts may ask before it is seen.
    asked.spawn(async move { (2, ask(of(2), aside).await) });
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    assert_eq!(see(&known[2], &way(of(2), Some(aside))), None);
    let early = asked.join_next().await.expect("one that asks");
    assert!(is(&early.expect("it does not panic").1, 2));
}
