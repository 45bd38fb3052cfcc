//! What instances are given to call AWS with.

use orrery_wire::access_key;
use serde_json::Value;

use super::*;
use crate::aws::sessions::{Assumed, Credentials};

const HOUR: Duration = Duration::from_secs(3_600);

fn realm() -> RealmKey {
    RealmKey {
        account: "111122223333".into(),
        region: "cn-north-1".into(),
    }
}

impl Started {
    fn role(&self, role: &str) -> Credentials {
        self.emulator.role_credentials(&realm(), "i-1", role)
    }

    /// Whose the credentials are; none where they have expired.
    fn whose(&self, given: &Credentials) -> Option<Assumed> {
        let found = self.emulator.sessions.of(Some(&given.token)).ok()?;
        found.expect("it is ours").assumed
    }
}

#[tokio::test]
async fn credentials_are_the_same_until_shortly_before_their_end() {
    let started = Started::with(Vec::new()).await;
    let clock = &started.emulator.circumstances.clock;
    clock.stop();
    let first = started.role("web");
    assert!(started.role("web") == first && first.expires - first.made == 6 * 3_600_000);
    clock.advance(6 * HOUR - Duration::from_secs(301));
    assert!(started.role("web") == first);
    clock.advance(Duration::from_secs(1));
    let next = started.role("web");
    assert!(next.token != first.token && next.key_id != first.key_id);
    assert!(next.secret != first.secret && next.made == clock.now());
    assert!(started.whose(&first).is_some(), "the old ones hold on");
    clock.advance(Duration::from_secs(300));
    assert_eq!(started.whose(&first), None);
    assert!(started.whose(&next).is_some());
}

#[tokio::test]
async fn credentials_say_whose_they_are() {
    let started = Started::with(Vec::new()).await;
    let (role, own) = (
        started.role("web"),
        started.emulator.own_credentials(&realm(), "i-1"),
    );
    for (given, name) in [(&role, "web"), (&own, "aws:ec2-instance")] {
        assert_eq!(access_key::account(&given.key_id), "111122223333");
        let whose = started.whose(given).expect("they hold");
        let arn = format!("arn:aws-cn:sts::111122223333:assumed-role/{name}/i-1");
        assert_eq!((whose.arn(), whose.session), (arn, "i-1".to_owned()));
        let document: Value = serde_json::from_str(&given.document()).expect("JSON");
        assert_eq!(document["Token"], given.token);
    }
    let other = started.emulator.role_credentials(&realm(), "i-2", "web");
    assert!(other.key_id != role.key_id);
}

#[tokio::test]
async fn a_role_has_the_id_that_iam_has_for_it() {
    let started = Started::with(Vec::new()).await;
    let body = "Action=CreateRole&RoleName=Web&AssumeRolePolicyDocument=%7B%22Statement%22:[]%7D";
    let request = Ec2Request {
        request_id: RequestId::next(),
        verb: Verb::Post,
        query: String::new(),
        authorization: Some(
            "AWS4-HMAC-SHA256 Credential=111122223333/20260101/us-east-1/iam/aws4_request".into(),
        ),
        content_type: None,
        host: None,
        body: body.into(),
    };
    let unknown = started.role("web");
    let answer = started.emulator.iam(request).await;
    let body = String::from_utf8(answer.body.to_vec()).expect("XML is text");
    assert_eq!(answer.status, 200, "{body}");
    let whose = started.whose(&started.role("web")).expect("they hold");
    assert_eq!(whose.role_id, element(&body, "RoleId"));
    let before = started.whose(&unknown).expect("they hold");
    assert_eq!(before.user_id(), "AROA111122223333EMUL:i-1");
}
