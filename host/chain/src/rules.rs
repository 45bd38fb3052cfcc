//! Who overrides what, in which order.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use orrery_contract::Error;
use orrery_contract::operation::handler::{DynHandler, Rule};
use orrery_wire::{OperationDef, operations};

use crate::Limits;

/// A plugin that overrides operations.
#[derive(Clone)]
pub struct Override {
    plugin: Arc<str>,
    handler: Arc<dyn DynHandler>,
    rules: Vec<Rule>,
}

/// Why an override cannot be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// It does not say what it overrides.
    #[error("the plugin {plugin} does not say what it overrides")]
    Silent {
        /// The plugin's id.
        plugin: String,
        /// What it says instead.
        #[source]
        source: Error,
    },
    /// A rule that no operation fits.
    #[error("the plugin {plugin} overrides `{action}`, and EC2 has no such operation")]
    Nothing {
        /// The plugin's id.
        plugin: String,
        /// The rule.
        action: String,
    },
}

impl Override {
    /// Asks the plugin of this id what it overrides, whatever carries its calls.
    ///
    /// # Errors
    /// [`LoadError`].
    pub async fn load(plugin: &str, handler: Arc<dyn DynHandler>) -> Result<Self, LoadError> {
        let rules = handler.overrides().await;
        let rules = rules.map_err(|source| LoadError::Silent {
            plugin: plugin.to_owned(),
            source,
        })?;
        let fits = |rule: &Rule| operations::ALL.iter().any(|one| fits(rule, one.name));
        match rules.iter().find(|rule| !fits(rule)) {
            Some(nothing) => Err(LoadError::Nothing {
                plugin: plugin.to_owned(),
                action: nothing.action.clone(),
            }),
            None => Ok(Self {
                plugin: plugin.into(),
                handler,
                rules,
            }),
        }
    }

    /// The plugin's id.
    pub fn plugin(&self) -> &str {
        &self.plugin
    }
}

fn fits(rule: &Rule, operation: &str) -> bool {
    match rule.action.strip_suffix('*') {
        Some(prefix) => operation.starts_with(prefix),
        None => operation == rule.action,
    }
}

/// One rule of one plugin, at its place in the order of all.
pub(crate) struct Link {
    pub(crate) plugin: Arc<str>,
    pub(crate) handler: Arc<dyn DynHandler>,
    rule: Rule,
}

impl Link {
    fn fits(&self, operation: &str) -> bool {
        fits(&self.rule, operation)
    }

    fn names(&self, operation: &str) -> bool {
        operation == self.rule.action
    }
}

/// The overrides that an operation meets.
struct Met {
    /// Numbers of links in their order, one a plugin.
    links: Vec<usize>,
    /// Whether one of them names the operation, and so will answer it.
    named: bool,
}

/// All overrides.
pub struct Chain {
    pub(crate) emulator_id: String,
    pub(crate) limits: Limits,
    links: Vec<Link>,
    met: BTreeMap<&'static str, Met>,
}

impl Chain {
    /// The chain of these plugins, each with an id of its own, in the order of their
    /// rules' priorities, then of their ids.
    pub fn new(emulator_id: &str, limits: Limits, overrides: &[Override]) -> Self {
        let links = overrides.iter().flat_map(|one| {
            one.rules.iter().map(|rule| Link {
                plugin: Arc::clone(&one.plugin),
                handler: Arc::clone(&one.handler),
                rule: rule.clone(),
            })
        });
        let mut links: Vec<_> = links.collect();
        links.sort_by(|one, next| {
            let key = |link: &Link| (link.rule.priority, Arc::clone(&link.plugin));
            key(one).cmp(&key(next))
        });
        Self {
            emulator_id: emulator_id.to_owned(),
            limits,
            met: meetings(&links),
            links,
        }
    }

    /// Whether calls of this operation meet an override. The others need not come here.
    pub fn overrides(&self, operation: &OperationDef) -> bool {
        self.met.contains_key(operation.name)
    }

    /// Whether an override names this operation.
    pub(crate) fn names(&self, operation: &OperationDef) -> bool {
        self.met.get(operation.name).is_some_and(|met| met.named)
    }

    /// The next link that the operation meets after `after`, where there is one; plugins
    /// that the call is within already meet it no more.
    pub(crate) fn following(
        &self,
        operation: &OperationDef,
        after: Option<usize>,
        within: &[Arc<str>],
    ) -> Option<(usize, &Link)> {
        let met = self.met.get(operation.name)?;
        let mut links = met.links.iter().map(|at| (*at, &self.links[*at]));
        links.find(|(at, link)| {
            after.is_none_or(|after| *at > after) && !within.contains(&link.plugin)
        })
    }
}

fn meetings(links: &[Link]) -> BTreeMap<&'static str, Met> {
    let mut all = BTreeMap::new();
    for operation in operations::ALL.iter().filter(|_| !links.is_empty()) {
        let mut plugins = BTreeSet::new();
        let fitting = links.iter().enumerate().filter(|(_, link)| {
            link.fits(operation.name) && plugins.insert(Arc::clone(&link.plugin))
        });
        let met = Met {
            links: fitting.map(|(at, _)| at).collect(),
            named: links.iter().any(|link| link.names(operation.name)),
        };
        if !met.links.is_empty() {
            all.insert(operation.name, met);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use orrery_contract::operation::handler::Handler;
    use orrery_contract::operation::types::{Request, Response};
    use orrery_contract::{Caller, Kind, Result};

    use super::*;

    struct Ruled(Result<Vec<Rule>>);

    impl Handler for Ruled {
        async fn overrides(&self) -> Result<Vec<Rule>> {
            self.0.clone()
        }

        async fn handle(&self, _: &Caller, _: &Request) -> Result<Response> {
            Ok("{}".into())
        }
    }

    fn plugin(id: &'static str, rules: &[(&str, i32)]) -> (&'static str, Ruled) {
        let rules = rules.iter().map(|(action, priority)| Rule {
            action: (*action).into(),
            priority: *priority,
        });
        (id, Ruled(Ok(rules.collect())))
    }

    async fn load(plugins: Vec<(&str, Ruled)>) -> std::result::Result<Chain, String> {
        let mut overrides = Vec::new();
        for (id, handler) in plugins {
            let loaded = Override::load(id, Arc::new(handler)).await;
            overrides.push(loaded.map_err(|error| error.to_string())?);
        }
        Ok(Chain::new("e", Limits::default(), &overrides))
    }

    /// Who is met, in order.
    fn met(chain: &Chain, operation: &str) -> Vec<String> {
        let operation = orrery_wire::operation(operation).expect("an operation");
        let mut after = None;
        let mut met = Vec::new();
        while let Some((at, link)) = chain.following(operation, after, &[]) {
            met.push(link.plugin.to_string());
            after = Some(at);
        }
        assert_eq!(chain.overrides(operation), !met.is_empty());
        met
    }

    #[tokio::test]
    async fn priority_then_id_decide_and_each_plugin_is_met_once() {
        let chain = load(vec![
            plugin("late", &[("RunInstances", 5)]),
            plugin("b", &[("Run*", 0), ("RunInstances", -1)]),
            plugin("a", &[("*", 0)]),
            plugin("first", &[("StopInstances", -9), ("RunInstances", -9)]),
        ])
        .await
        .expect("loads");
        for (operation, expect) in [
            ("RunInstances", &["first", "b", "a", "late"][..]),
            ("RunScheduledInstances", &["a", "b"]),
            ("StopInstances", &["first", "a"]),
            ("DescribeVpcs", &["a"]),
        ] {
            assert_eq!(met(&chain, operation), expect, "{operation}");
        }
        let of = |name| orrery_wire::operation(name).expect("an operation");
        assert!(chain.names(of("StopInstances")));
        assert!(!chain.names(of("RunScheduledInstances")));
        let within = ["first".into(), "a".into()];
        let next = chain.following(of("RunInstances"), None, &within);
        assert_eq!(next.map(|(_, link)| &*link.plugin), Some("b"));
    }

    #[tokio::test]
    async fn operations_without_a_rule_meet_nobody() {
        let chain = load(vec![plugin("a", &[("Stop*", 0)])])
            .await
            .expect("loads");
        assert_eq!(met(&chain, "StartInstances"), [""; 0]);
        assert_eq!(met(&chain, "StopInstances"), ["a"]);
        assert!(met(&load(vec![]).await.expect("loads"), "StopInstances").is_empty());
    }

    #[tokio::test]
    async fn what_cannot_be_loaded_is_named() {
        let silent = ("mute", Ruled(Err(Error::new(Kind::Internal, "no"))));
        for (overrides, expect) in [
            (
                vec![plugin("x", &[("RunInstance", 0)])],
                "the plugin x overrides `RunInstance`, and EC2 has no such operation",
            ),
            (
                vec![plugin("x", &[("*Instances", 0)])],
                "the plugin x overrides `*Instances`, and EC2 has no such operation",
            ),
            (
                vec![silent],
                "the plugin mute does not say what it overrides",
            ),
        ] {
            assert_eq!(load(overrides).await.err().as_deref(), Some(expect));
        }
    }
}
