//! Clients that are slow, greedy, broken or many.

use super::*;

const MOMENT: Duration = Duration::from_millis(60);

/// Reads until the server closes; whatever it says before.
async fn rest(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    // A reset is a close as well.
    let _ = stream.read_to_end(&mut bytes).await;
    String::from_utf8_lossy(&bytes).into_owned()
}

#[tokio::test]
async fn a_panic_is_a_500_and_the_server_lives_on() {
    let server = Fixture::start().await;
    server
        .post("Action=Panic")
        .await
        .assert_ec2_error(500, "InternalError");
    assert_eq!(server.post("Action=Fine").await.status, 200);
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused_and_one_at_the_limit_is_not() {
    let server = Fixture::with(|config| config.limits.body_bytes = 100_000).await;
    let body = vec![b'x'; 100_000];
    assert_eq!(server.ask("POST", "/", &[], &body).await.status, 200);
    let body = vec![b'x'; 100_001];
    server
        .ask("POST", "/", &[], &body)
        .await
        .assert_ec2_error(413, "RequestEntityTooLarge");
    let reply = server.ask("POST", "/_orrery/reset", &[], &body).await;
    assert_eq!(
        (reply.status, reply.header("content-type")),
        (413, Some("application/json"))
    );
    assert_eq!(server.calls(), 1);
}

#[tokio::test]
async fn a_chunked_body_over_the_limit_is_refused() {
    let server = Fixture::with(|config| config.limits.body_bytes = 10).await;
    let mut stream = server.connect().await;
    let head = "POST / HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\n";
    let chunks = "8\r\nAction=A\r\n8\r\n&Version\r\n0\r\n\r\n";
    stream
        .write_all(format!("{head}{chunks}").as_bytes())
        .await
        .expect("taken");
    Reply::read(&mut stream)
        .await
        .assert_ec2_error(413, "RequestEntityTooLarge");
}

#[tokio::test]
async fn pieces_of_a_body_are_put_together() {
    let server = Fixture::start().await;
    let body: String = (0..60_000).map(|n| format!("&P.{n}=v")).collect();
    let reply = server.post(&body).await;
    assert!(reply.body.contains(&body), "the body came through changed");
}

#[tokio::test]
async fn a_slow_head_closes_the_connection() {
    let server = Fixture::with(|config| config.limits.header = MOMENT).await;
    assert_eq!(rest(&mut server.connect().await).await, "");
    for start in ["P", "POST / HTTP/1.1\r\nhost: loc"] {
        let mut stream = server.connect().await;
        stream.write_all(start.as_bytes()).await.expect("taken");
        Reply::read(&mut stream)
            .await
            .assert_ec2_error(408, "RequestTimeout");
    }
    assert_eq!(server.calls(), 0);
}

#[tokio::test]
async fn a_connection_may_rest_between_calls_longer_than_a_head_may_take() {
    let server = Fixture::with(|config| {
        config.limits.header = MOMENT;
        config.limits.idle = MOMENT * 8;
    })
    .await;
    let mut stream = server.connect().await;
    let request = "POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 8\r\n\r\nAction=A";
    stream.write_all(request.as_bytes()).await.expect("taken");
    let mut buffer = [0; 4096];
    let length = stream.read(&mut buffer).await.expect("an answer");
    assert!(buffer[..length].starts_with(b"HTTP/1.1 200"));
    let silence = tokio::time::timeout(MOMENT * 3, stream.read(&mut buffer)).await;
    assert!(silence.is_err(), "closed too early");
    stream.write_all(request.as_bytes()).await.expect("taken");
    assert!(
        rest(&mut stream).await.starts_with("HTTP/1.1 200"),
        "and ends at last"
    );
}

#[tokio::test]
async fn a_slow_body_is_answered_with_a_time_out() {
    let server = Fixture::with(|config| config.limits.body = MOMENT).await;
    let mut stream = server.connect().await;
    let start = "POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1000000000\r\n\r\nAction=";
    stream.write_all(start.as_bytes()).await.expect("taken");
    Reply::read(&mut stream)
        .await
        .assert_ec2_error(408, "RequestTimeout");
    assert_eq!(server.calls(), 0);
}

#[tokio::test]
async fn a_call_that_hangs_is_given_up() {
    let server = Fixture::with(|config| {
        config.limits.body = MOMENT;
        config.limits.call = MOMENT;
    })
    .await;
    server
        .post("Action=Wait")
        .await
        .assert_ec2_error(503, "Unavailable");
}

#[tokio::test]
async fn garbage_is_closed_without_harm() {
    let server = Fixture::start().await;
    for garbage in [
        &b"\x16\x03\x01\x02\x00\x01\x00"[..],
        b"\0\0\0\0\r\n\r\n",
        b"GET\r\n\r\n",
        b"G / HTTP/9.9\r\n\r\n",
    ] {
        let mut stream = server.connect().await;
        stream.write_all(garbage).await.expect("taken");
        stream.shutdown().await.expect("half closed");
        let said = rest(&mut stream).await;
        assert!(said.is_empty() || said.starts_with("HTTP/1.1 4"), "{said}");
    }
    assert_eq!(server.post("Action=Fine").await.status, 200);
    assert_eq!(server.calls(), 1);
}

#[tokio::test]
async fn a_connection_over_the_limit_is_told_so_and_room_is_used_again() {
    let server = Fixture::with(|config| config.limits.connections = 1).await;
    let mut first = server.connect().await;
    let waiting = "POST / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: 11\r\n\r\nAction=Wait";
    first.write_all(waiting.as_bytes()).await.expect("taken");
    server.double.begun.notified().await;
    server
        .post("Action=A")
        .await
        .assert_ec2_error(503, "RequestLimitExceeded");
    server.double.release.notify_one();
    assert_eq!(Reply::read(&mut first).await.status, 200);
    let deadline = tokio::time::timeout(Duration::from_secs(5), async {
        while server.post("Action=A").await.status != 200 {}
    });
    deadline.await.expect("there is room again");
}

#[tokio::test]
async fn calls_in_flight_finish_when_the_server_stops() {
    let mut server = Fixture::start().await;
    let mut stream = server.connect().await;
    let mut resting = server.connect().await;
    let request = "POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 11\r\n\r\nAction=Wait";
    stream.write_all(request.as_bytes()).await.expect("taken");
    server.double.begun.notified().await;
    server
        .stop
        .take()
        .expect("running")
        .send(())
        .expect("running");
    assert_eq!(
        rest(&mut resting).await,
        "",
        "a resting connection is closed at once"
    );
    assert_eq!(
        server.double.shutdowns.load(Ordering::SeqCst),
        0,
        "not before the last answer"
    );
    server.double.release.notify_one();
    assert_eq!(Reply::read(&mut stream).await.status, 200);
    server.served.await.expect("a clean end");
    assert_eq!(server.double.shutdowns.load(Ordering::SeqCst), 1);
    assert!(
        TcpStream::connect(server.address).await.is_err(),
        "nobody listens any more"
    );
}

#[tokio::test]
async fn a_call_that_never_ends_does_not_hold_the_stop() {
    let mut server = Fixture::with(|config| config.limits.shutdown = MOMENT).await;
    let mut stream = server.connect().await;
    let request = "POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 11\r\n\r\nAction=Wait";
    stream.write_all(request.as_bytes()).await.expect("taken");
    server.double.begun.notified().await;
    server
        .stop
        .take()
        .expect("running")
        .send(())
        .expect("running");
    server.served.await.expect("an end");
}

#[tokio::test]
async fn a_taken_port_is_named() {
    let server = Fixture::start().await;
    let mut config = config();
    config.listen[0].port = server.address.port();
    let error = Server::bind(Arc::new(config), server.double.services())
        .await
        .map(|_| ())
        .expect_err("taken");
    assert!(
        error
            .to_string()
            .starts_with(&format!("cannot listen on {}: ", server.address)),
        "{error}"
    );
}
