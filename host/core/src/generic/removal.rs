//! What goes with a record, and what keeps it.

use std::sync::Arc;

use orrery_wire::{OperationDef, Shape, shape::FieldRef};

use crate::{
    Ec2Error, ErrorCode, Realm, Result,
    resources::{GenericRecord, generic_records::is_reference},
};

use super::{Family, Trait, write::Work};

impl Work<'_, '_> {
    /// Takes a record away with what goes with it.
    ///
    /// # Errors
    /// The family's code for what is in use.
    pub(super) fn remove(
        &mut self,
        ordinal: u64,
        record: &Arc<GenericRecord>,
        cascade: bool,
    ) -> Result<()> {
        let mut going = vec![(ordinal, Arc::clone(record))];
        let mut at = 0;
        while let Some((_, gone)) = going.get(at).cloned() {
            for (other, user) in self.users(&gone) {
                let follows = holding(&user, &gone.id) == Holding::Follows || cascade;
                if follows && going.iter().all(|(known, _)| *known != other) {
                    going.push((other, user));
                }
            }
            at += 1;
        }
        for (_, gone) in &going {
            for (other, user) in self.users(gone) {
                let stays = going.iter().all(|(known, _)| *known != other);
                if stays && holding(&user, &gone.id) == Holding::Holds {
                    return Err(in_use(&gone.id, gone.family(), &user));
                }
            }
        }
        for (ordinal, _) in going {
            self.transaction.remove_at::<GenericRecord>(ordinal);
        }
        Ok(())
    }

    /// The records that name this one.
    fn users(&self, record: &GenericRecord) -> Vec<(u64, Arc<GenericRecord>)> {
        let records = self.transaction.table::<GenericRecord>();
        let naming = records.having(GenericRecord::naming(&record.id), None);
        naming
            .filter(|(_, user)| user.id != record.id)
            .map(|(ordinal, user)| (ordinal, Arc::clone(user)))
            .collect()
    }
}

/// Checks that nothing that is kept by rows holds what an operation of another family
/// is about to delete.
///
/// # Errors
/// `DependencyViolation`.
pub fn check_unheld(realm: &Realm, operation: &OperationDef, request: &dyn Shape) -> Result<()> {
    if !operation.name.starts_with("Delete") {
        return Ok(());
    }
    let records = realm.table::<GenericRecord>();
    for (i, member) in operation.request.members.iter().enumerate() {
        let FieldRef::Str(Some(id)) = request.field_ref(i) else {
            continue;
        };
        if !is_reference(member.name) {
            continue;
        }
        for (_, user) in records.having(GenericRecord::naming(id), None) {
            if holding(user, id) == Holding::Holds {
                return Err(in_use(id, None, user));
            }
        }
    }
    Ok(())
}

/// What becomes of a record when another goes that it names.
#[derive(PartialEq, Eq)]
enum Holding {
    /// The other must stay.
    Holds,
    /// It goes, too.
    Follows,
    /// It stays.
    Outlives,
}

fn holding(user: &GenericRecord, named: &str) -> Holding {
    let said = |it: &Trait| match it {
        Trait::Follows(member) if user.names(member, named) => Some(Holding::Follows),
        Trait::Outlives(member) if user.names(member, named) => Some(Holding::Outlives),
        _ => None,
    };
    let traits = user.family().map_or(&[][..], |family| family.traits);
    traits.iter().find_map(said).unwrap_or(Holding::Holds)
}

fn in_use(id: &str, family: Option<&Family>, by: &GenericRecord) -> Ec2Error {
    let traits = family.map_or(&[][..], |family| family.traits);
    let code = traits.iter().find_map(|it| match it {
        Trait::InUse(code) => Some(*code),
        _ => None,
    });
    let user = by.family().map(Family::noun).unwrap_or_default();
    Ec2Error::named(
        code.unwrap_or(ErrorCode::DependencyViolation.as_str()),
        400,
        format!("'{id}' has dependencies ({user}) and cannot be deleted."),
    )
}
