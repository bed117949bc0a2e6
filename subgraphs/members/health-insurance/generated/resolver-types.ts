// Made by `npm run contract:codegen` from the SDL; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CitizenRow } from '../entities/citizen.ts';
import type { InsuranceCardRow } from '../entities/insurance-card.ts';
import type { HealthInsuranceContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A day of the Gregorian calendar in Vietnam, written YYYY-MM-DD.
   * vi: Ngày dương lịch theo giờ Việt Nam, viết YYYY-MM-DD.
   */
  Date: { input: string; output: string; }
  /**
   * A moment, RFC 3339 with offset and millisecond precision, e.g. 2026-11-21T09:30:00.000+07:00. Answers are in UTC (`Z`).
   * vi: Thời điểm theo RFC 3339 có múi giờ, chính xác tới mili giây. Câu trả lời ở múi giờ UTC (`Z`).
   */
  DateTime: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/**
 * How closely the law guards a piece of personal data. Source: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; NĐ 356/2025/NĐ-CP, article 4.
 * vi: Mức độ bảo vệ của dữ liệu cá nhân theo luật. Nguồn: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; NĐ 356/2025/NĐ-CP, Điều 4.
 */
export type PersonalDataClass =
  /**
   * Identifies one person by itself.
   * vi: Tự nó xác định một người.
   */
  | 'IDENTIFIER'
  /**
   * Basic personal data.
   * vi: Dữ liệu cá nhân cơ bản.
   */
  | 'BASIC'
  /**
   * Sensitive personal data, closed unless a procedure's own form needs it.
   * vi: Dữ liệu cá nhân nhạy cảm, đóng trừ khi chính tờ khai của thủ tục cần tới.
   */
  | 'SENSITIVE';

export type Query = {
  __typename?: 'Query';
  /**
   * The moment that this subgraph's data stand at: when its newest card was put on record. Null: it has none.
   * vi: Thời điểm của dữ liệu: lúc thẻ mới nhất được ghi nhận. Trống: chưa có thẻ nào.
   */
  dataAsOf?: Maybe<Scalars['DateTime']['output']>;
};

/**
 * A person, with what health insurance knows of them. Owner of the person: citizens.
 * vi: Một người, với dữ liệu bảo hiểm y tế. Chủ quản dữ liệu về con người: phân hệ citizens.
 */
export type Citizen = {
  __typename?: 'Citizen';
  /**
   * The hub's own random reference, a UUID; never shown to clients.
   * vi: Mã tham chiếu nội bộ (UUID); không hiện ra ngoài.
   */
  ref: Scalars['ID']['output'];
  /**
   * Health-insurance cards, newest first, also those that have ended. Null: none is on record, or the caller may not ask. Source: Luật Bảo hiểm y tế 25/2008/QH12, article 16.
   * vi: Thẻ bảo hiểm y tế, mới nhất trước, kể cả thẻ đã hết hạn. Trống: chưa có thẻ, hoặc không được hỏi. Nguồn: Luật Bảo hiểm y tế 25/2008/QH12, Điều 16.
   */
  insuranceCards?: Maybe<Array<InsuranceCard>>;
  /**
   * Health-insurance card in force today. Null: none is, or the caller may not ask. Source: Luật Bảo hiểm y tế 25/2008/QH12, article 16.
   * vi: Thẻ bảo hiểm y tế còn giá trị hôm nay. Trống: không có, hoặc không được hỏi. Nguồn: Luật Bảo hiểm y tế 25/2008/QH12, Điều 16.
   */
  insuranceCard?: Maybe<InsuranceCard>;
};

/**
 * A health-insurance card. It says that somebody is insured, and nothing about their health. Source: Luật Bảo hiểm y tế 25/2008/QH12, article 16.
 * vi: Thẻ bảo hiểm y tế. Cho biết một người được bảo hiểm; không có dữ liệu sức khỏe. Nguồn: Luật Bảo hiểm y tế 25/2008/QH12, Điều 16.
 */
export type InsuranceCard = {
  __typename?: 'InsuranceCard';
  /**
   * Number as printed: 2 letters, 1 digit, 2 digits of the province, 10 digits of social insurance.
   * vi: Mã số in trên thẻ: 2 chữ cái, 1 số, 2 số mã tỉnh, 10 số bảo hiểm xã hội.
   */
  number: Scalars['String']['output'];
  /**
   * First day on which it is valid.
   * vi: Ngày bắt đầu có giá trị.
   */
  validFrom: Scalars['Date']['output'];
  /**
   * Last day on which it is valid. Null: until further notice.
   * vi: Ngày cuối cùng còn giá trị. Trống: đến khi có thông báo.
   */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * The clinic or hospital that the insured person goes to first, by its Vietnamese name. Source: Luật Bảo hiểm y tế 25/2008/QH12, article 26.
   * vi: Nơi đăng ký khám bệnh, chữa bệnh ban đầu. Nguồn: Luật Bảo hiểm y tế 25/2008/QH12, Điều 26.
   */
  firstFacility: Scalars['String']['output'];
  /**
   * Benefit level, 1 to 5, the third place of the number. Source: QĐ 1351/QĐ-BHXH (2015), article 2.
   * vi: Mã mức hưởng, 1 đến 5, là ký tự thứ ba của mã thẻ. Nguồn: QĐ 1351/QĐ-BHXH (2015), Điều 2.
   */
  benefitLevel: Scalars['Int']['output'];
  /**
   * How much of the cost within the scope of insurance is paid, in per cent: 100, 95 or 80. Source: Luật Bảo hiểm y tế 25/2008/QH12, article 22.
   * vi: Tỷ lệ quỹ bảo hiểm y tế thanh toán trong phạm vi được hưởng: 100, 95 hoặc 80 phần trăm. Nguồn: Luật Bảo hiểm y tế 25/2008/QH12, Điều 22.
   */
  benefitPercent: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Citizen: Citizen;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Citizen:
    ( { __typename: 'Citizen' }
    & GraphQLRecursivePick<FederationTypes['Citizen'], {"ref":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PersonalDataClass: PersonalDataClass;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Citizen: ResolverTypeWrapper<CitizenRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  InsuranceCard: ResolverTypeWrapper<InsuranceCardRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Query: Record<PropertyKey, never>;
  Citizen: CitizenRow;
  ID: Scalars['ID']['output'];
  InsuranceCard: InsuranceCardRow;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type PersonalDirectiveArgs = {
  class: PersonalDataClass;
  subject?: Maybe<Scalars['String']['input']>;
};

export type PersonalDirectiveResolver<Result, Parent, ContextType = HealthInsuranceContext, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type QueryResolvers<ContextType = HealthInsuranceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dataAsOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CitizenResolvers<ContextType = HealthInsuranceContext, ParentType extends ResolversParentTypes['Citizen'] = ResolversParentTypes['Citizen'], FederationReferenceType extends FederationReferenceTypes['Citizen'] = FederationReferenceTypes['Citizen']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Citizen']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insuranceCards?: Resolver<Maybe<Array<ResolversTypes['InsuranceCard']>>, ParentType, ContextType>;
  insuranceCard?: Resolver<Maybe<ResolversTypes['InsuranceCard']>, ParentType, ContextType>;
};

export type InsuranceCardResolvers<ContextType = HealthInsuranceContext, ParentType extends ResolversParentTypes['InsuranceCard'] = ResolversParentTypes['InsuranceCard']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstFacility?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  benefitLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  benefitPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = HealthInsuranceContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  InsuranceCard?: InsuranceCardResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = HealthInsuranceContext> = {
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
