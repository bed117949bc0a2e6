import type { SubgraphResolvers } from '#shared/define.ts';

import { Category } from './category.ts';
import { Component } from './component.ts';
import { FormField } from './form-field.ts';
import { InterlinkedGroup, InterlinkedLeg } from './interlinked-group.ts';
import { Procedure } from './procedure.ts';
import { Query } from './query.ts';
import { ResultType } from './result-type.ts';
import { Substitution } from './substitution.ts';
import {
  Fee,
  FormChoice,
  ImportFinding,
  LegalBasis,
  ProcedureNote,
  Requirement,
  TimeLimit,
} from './texts.ts';

/** The resolver map of procedures. */
export const resolvers: SubgraphResolvers = {
  Query,
  Category,
  Component,
  Fee,
  FormChoice,
  FormField,
  ImportFinding,
  InterlinkedGroup,
  InterlinkedLeg,
  LegalBasis,
  Procedure,
  ProcedureNote,
  Requirement,
  ResultType,
  Substitution,
  TimeLimit,
};
