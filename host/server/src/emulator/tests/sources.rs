//! Instances that are known by the source addresses of their requests.

use std::io::{Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, TcpStream};

use orrery_contract::{MetadataPath, Power};

use super::*;
use crate::metadata::{Delivery, Sight};

const GUESTS: u8 = 100;

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
    let mut ids = Vec::new();
    for (number, key) in (0..).zip(emulator.instances()) {
        let realms = emulator.store.snapshots();
        let id = realms.iter().find_map(|realm| {
            let instance = realm.table::<Instance>().at(key.instance)?;
            (realm.key.account == key.account).then(|| instance.id.clone())
        });
        let id = id.expect("an instance");
        let url = delivery.seen(&Sight {
            key: &key,
            id: &id,
            power: Power::Running,
            way: &MetadataPath::SourceAddress(IpAddr::from(of(number)).to_string()),
            before: None,
        });
        assert_eq!(url, None);
        ids.push(id);
    }
    let mut asked = tokio::task::JoinSet::new();
    for number in 0..GUESTS {
        asked.spawn(async move { (number, ask(of(number), service).await) });
    }
    while let Some(answered) = asked.join_next().await {
        let (number, answer) = answered.expect("it does not panic");
        let expect = format!("\r\n\r\n{}", ids[usize::from(number)]);
        assert!(answer.ends_with(&expect), "{number}: {answer}");
    }
    let stranger = of(GUESTS);
    assert!(ask(stranger, service).await.starts_with("HTTP/1.1 404"));
    delivery.retain(|id| id != ids[0].as_str());
    assert!(ask(of(0), service).await.starts_with("HTTP/1.1 404"));
}
