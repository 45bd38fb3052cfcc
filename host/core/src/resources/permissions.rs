//! Who besides its owner may use an image or a snapshot.

use orrery_wire::Str;
use serde::{Deserialize, Serialize};

/// Launch permissions of an image, create-volume permissions of a snapshot.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Permissions {
    /// Everybody may.
    pub public: bool,
    /// These accounts may, in the order in which they were added.
    pub accounts: Vec<Str>,
    /// ARNs of organizations whose accounts may.
    #[serde(default)]
    pub organizations: Vec<Str>,
    /// ARNs of organizational units whose accounts may.
    #[serde(default)]
    pub units: Vec<Str>,
}

/// One permission, to be added or removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Grantee {
    /// Everybody.
    All,
    /// An account.
    Account(Str),
    /// An organization.
    Organization(Str),
    /// An organizational unit.
    Unit(Str),
}

impl Permissions {
    /// Nobody's but the owner's.
    pub const fn none() -> Self {
        Self {
            public: false,
            accounts: Vec::new(),
            organizations: Vec::new(),
            units: Vec::new(),
        }
    }

    /// Whether the account has a permission of its own.
    pub fn names(&self, account: &str) -> bool {
        self.accounts.iter().any(|one| one == account)
    }

    /// Adds a permission; twice is once.
    pub fn add(&mut self, grantee: &Grantee) {
        let (list, who) = match self.list(grantee) {
            None => return self.public = true,
            Some(found) => found,
        };
        if !list.contains(who) {
            list.push(who.clone());
        }
    }

    /// Takes a permission away; what is not there is gone.
    pub fn remove(&mut self, grantee: &Grantee) {
        match self.list(grantee) {
            None => self.public = false,
            Some((list, who)) => list.retain(|one| one != who),
        }
    }

    fn list<'g>(&mut self, grantee: &'g Grantee) -> Option<(&mut Vec<Str>, &'g Str)> {
        match grantee {
            Grantee::All => None,
            Grantee::Account(who) => Some((&mut self.accounts, who)),
            Grantee::Organization(who) => Some((&mut self.organizations, who)),
            Grantee::Unit(who) => Some((&mut self.units, who)),
        }
    }
}
