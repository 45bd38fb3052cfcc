//! The lab's metadata category and its override.

use orrery_contract::metadata::category::{Category, Leaf, Mode, Mount, Node, Viewer};
use orrery_contract::operation::handler::{Handler, Rule};
use orrery_contract::operation::next::Next;
use orrery_contract::operation::types::{Request, Response};
use orrery_contract::{Caller, Error, Kind, Result};

use crate::lab::{Fault, Lab};

const MOUNT: &str = "meta-data/lab/";

impl Category for Lab {
    async fn mounts(&self) -> Result<Vec<Mount>> {
        let mount = |path: &str| Mount {
            path: path.into(),
            mode: Mode::Add,
            since: Some("2021-07-15".into()),
            cache_ms: 0,
        };
        let mut mounts = vec![mount(MOUNT), mount("meta-data/lab-name")];
        if self.has(Fault::MountsTwice) {
            mounts.push(mount(MOUNT));
        }
        Ok(mounts)
    }

    async fn get(&self, _: &Caller, mount: &str, path: &str, who: &Viewer) -> Result<Node> {
        let leaf = |body: String| {
            Node::Leaf(Leaf {
                body: body.into_bytes(),
                content_type: "text/plain".into(),
            })
        };
        let list =
            |names: &[&str]| Node::Directory(names.iter().map(|name| (*name).to_owned()).collect());
        Ok(match (mount, path) {
            ("meta-data/lab-name", "") => leaf("lab".into()),
            (MOUNT, "") if self.has(Fault::ListsGhosts) => list(&["id", "ghost"]),
            (MOUNT, "") => list(&["id", "tags/"]),
            (MOUNT, "id") if self.has(Fault::AnswersAnew) => leaf(self.count().to_string()),
            (MOUNT, "id") => leaf(who.instance_id.clone()),
            (MOUNT, "tags/") => Node::Directory(who.tags.iter().map(|tag| tag.0.clone()).collect()),
            (MOUNT, "..") if self.has(Fault::LeavesTheMount) => list(&["lab/"]),
            (MOUNT, path) => match path.strip_prefix("tags/") {
                None => Node::Missing,
                Some(name) => match who.tags.iter().find(|tag| tag.0 == name) {
                    Some((_, value)) => leaf(value.clone()),
                    None => Node::Missing,
                },
            },
            _ => Node::Missing,
        })
    }
}

impl Handler for Lab {
    async fn overrides(&self) -> Result<Vec<Rule>> {
        let action = match self.has(Fault::RulesBadly) {
            true => "*Instances",
            false => "Run*",
        };
        Ok(vec![Rule {
            action: action.into(),
            priority: 0,
        }])
    }

    async fn handle(&self, _: &Caller, request: &Request) -> Result<Response> {
        if request.params_json == "{}" && !request.dry_run {
            let refusal = Error::new(Kind::Capacity, "There is no room in the lab");
            return Err(match self.has(Fault::RefusesWithoutCode) {
                true => refusal,
                false => refusal.with_code("InsufficientInstanceCapacity"),
            });
        }
        let answer = self.backend.rest.call(request).await;
        match (self.has(Fault::SwallowsFailures), answer) {
            (true, Err(_)) => Ok("{}".into()),
            (_, Ok(_)) if self.has(Fault::ChangesAnswers) => Ok("{}".into()),
            (_, Ok(_)) if self.has(Fault::PassesTwice) => self.backend.rest.call(request).await,
            (_, answer) => answer,
        }
    }
}
