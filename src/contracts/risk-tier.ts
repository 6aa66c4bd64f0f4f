import { z } from 'zod';
import type { RiskTier } from '#domain/instrument.ts';
import { agreesWith } from './agrees-with.ts';

export const riskTierSchema = agreesWith<RiskTier>()(z.enum(['none', 'yellow', 'orange', 'red']));
